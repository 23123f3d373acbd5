package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;

/**
 * The range of a fine that a provision sets, in yuan, both ends included.
 *
 * @param least the least fine
 * @param most the greatest fine
 */
record FineRange(BigDecimal least, BigDecimal most) {

  /** Whether a fine lies in the range; a mitigated one may lie below. */
  boolean holds(BigDecimal fine, boolean mitigated) {
    return fine.compareTo(most) <= 0 && (mitigated || fine.compareTo(least) >= 0);
  }

  @Override
  public String toString() {
    return least.toPlainString() + "–" + most.toPlainString();
  }
}
