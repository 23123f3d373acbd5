package org.enforcementdata.examples.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the records give for a figure.
 *
 * @param number the number; empty where they give none
 * @param order codes in order, where the figure is an order
 */
public record Counted(Optional<BigDecimal> number, List<String> order) {

  /** What is given where there are no records. */
  public static final Counted NOTHING = new Counted(Optional.empty(), List.of());

  /** The same, never to change. */
  public Counted {
    order = List.copyOf(order);
  }

  /** As it is printed. */
  public String text() {
    return order.isEmpty() ? number.map(Counted::plain).orElse("–") : String.join(" ", order);
  }

  /** Without zeros at the end. */
  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
  }
}
