package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.casework.FineBasisKind;
import org.enforcementdata.model.internal.TableFile;

/**
 * One row of the table of fines.
 *
 * @param paragraphs numbers of the paragraphs; empty: any
 * @param items numbers of the items; empty: any
 * @param isConditional whether a condition besides decides, which no record states
 * @param kind amounts, or a share or a multiple of a base
 * @param floor base that a smaller one counts as; empty: none
 * @param isLikely whether the row is not certain
 */
record FineRow(
    Set<String> paragraphs,
    Set<String> items,
    boolean isConditional,
    FineBasisKind kind,
    BigDecimal least,
    BigDecimal most,
    Optional<BigDecimal> floor,
    boolean isLikely) {

  static FineRow of(TableFile.Row row) {
    String floor = row.get("floor");
    return new FineRow(
        numbers(row.get("paragraph")),
        numbers(row.get("item")),
        !row.get("condition").isEmpty(),
        FineBasisKind.of(row.get("kind")),
        new BigDecimal(row.get("least")),
        new BigDecimal(row.get("most")),
        floor.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(floor)),
        !row.get("status").startsWith("V"));
  }

  /** Whether the row is of a paragraph and item, as far as these are stated. */
  boolean isOf(String statedParagraph, String statedItem) {
    return holds(paragraphs, statedParagraph) && holds(items, statedItem);
  }

  private static boolean holds(Set<String> numbers, String stated) {
    return numbers.isEmpty() || stated.isEmpty() || numbers.contains(stated);
  }

  private static Set<String> numbers(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(";", -1));
  }

  /** The range, where amounts are stated or the base is known. */
  Optional<FineRange> range(Optional<BigDecimal> base) {
    if (kind.equals(FineBasisKind.RANGE)) {
      return Optional.of(new FineRange(minimum(least), most, isLikely));
    }
    int decimals = kind.equals(FineBasisKind.SHARE_OF) ? 2 : 0;
    return base.map(stated -> stated.max(floor.orElse(stated)))
        .map(
            counted ->
                new FineRange(
                    minimum(counted.multiply(least).movePointLeft(decimals)),
                    counted.multiply(most).movePointLeft(decimals),
                    isLikely));
  }

  private Optional<BigDecimal> minimum(BigDecimal amount) {
    return isConditional ? Optional.empty() : Optional.of(amount);
  }
}
