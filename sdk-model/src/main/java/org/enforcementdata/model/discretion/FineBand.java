package org.enforcementdata.model.discretion;

import org.enforcementdata.model.quantity.Money;

/**
 * The amounts that a table allows: one amount where both are equal, as of every formula but that of
 * bands.
 *
 * @param least least amount
 * @param most greatest amount
 */
public record FineBand(Money least, Money most) {

  /** One amount. */
  static FineBand exactly(Money amount) {
    return new FineBand(amount, amount);
  }

  /** Whether an amount lies within, both ends included; the currency is not looked at. */
  public boolean contains(Money amount) {
    return least.getAmount().compareTo(amount.getAmount()) <= 0
        && amount.getAmount().compareTo(most.getAmount()) <= 0;
  }
}
