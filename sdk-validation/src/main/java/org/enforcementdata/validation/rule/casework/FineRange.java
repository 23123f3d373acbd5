package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The range of a fine in yuan, both ends included.
 *
 * @param least the least fine; empty where none can be demanded
 * @param most the greatest fine
 * @param isLikely whether it rests on a row that is not certain
 */
record FineRange(Optional<BigDecimal> least, BigDecimal most, boolean isLikely) {

  /** Whether a fine lies in the range; a mitigated one may lie below. */
  boolean holds(BigDecimal fine, boolean isMitigated) {
    return fine.compareTo(most) <= 0
        && (isMitigated || least.isEmpty() || fine.compareTo(least.get()) >= 0);
  }

  /** The range of several provisions or conditions of which one applies: no minimum. */
  static FineRange widest(List<FineRange> ranges) {
    return ranges.size() == 1
        ? ranges.get(0)
        : new FineRange(
            Optional.empty(),
            ranges.stream().map(FineRange::most).max(BigDecimal::compareTo).orElseThrow(),
            ranges.stream().anyMatch(FineRange::isLikely));
  }

  /** The range of several that apply beside each other. */
  static FineRange sum(List<FineRange> ranges) {
    return ranges.size() == 1
        ? ranges.get(0)
        : new FineRange(
            Optional.empty(),
            ranges.stream().map(FineRange::most).reduce(BigDecimal.ZERO, BigDecimal::add),
            ranges.stream().anyMatch(FineRange::isLikely));
  }

  @Override
  public String toString() {
    String greatest = most.stripTrailingZeros().toPlainString();
    return least
        .map(fine -> fine.stripTrailingZeros().toPlainString() + "–" + greatest)
        .orElse("0–" + greatest);
  }
}
