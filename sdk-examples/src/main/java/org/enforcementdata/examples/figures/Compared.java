package org.enforcementdata.examples.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.quantity.CountQualifier;

/**
 * A published figure beside what the records give.
 *
 * @param figure the figure
 * @param counted what the records give
 */
public record Compared(Figure figure, Counted counted) {

  private static final BigDecimal NEAR = new BigDecimal("0.9");

  /** What the order of the found and the printed number must be. */
  private static final Map<CountQualifier, IntPredicate> BY_ORDER =
      Map.of(
          CountQualifier.EXACT, order -> order == 0,
          CountQualifier.MORE_THAN, order -> order > 0,
          CountQualifier.LESS_THAN, order -> order < 0,
          CountQualifier.AT_LEAST, order -> order >= 0);

  /** Whether the records give what is published, as the qualifier means it. */
  public boolean agrees() {
    if (figure.value().contains(" ")) {
      return begins(List.of(figure.value().split(" ")));
    }
    return counted.number().filter(this::agrees).isPresent();
  }

  /** A tick, a cross, or that an agreeing figure is derived. */
  public String mark() {
    if (!agrees()) {
      return "✗";
    }
    return figure.isDerived() ? "derived" : "✓";
  }

  /** The qualifier in both languages; empty where the figure is exact. */
  public Optional<BilingualText> qualifierLabel() {
    return Optional.of(figure.qualifier())
        .filter(each -> !each.equals(CountQualifier.EXACT))
        .flatMap(CountQualifier::label);
  }

  private boolean begins(List<String> expected) {
    List<String> found = counted.order();
    return found.size() >= expected.size() && found.subList(0, expected.size()).equals(expected);
  }

  private boolean agrees(BigDecimal found) {
    CountQualifier qualifier = figure.qualifier();
    if (qualifier.equals(CountQualifier.UNSPECIFIED)) {
      return found.compareTo(BigDecimal.ONE) >= 0;
    }
    BigDecimal printed = new BigDecimal(figure.value());
    int order = found.compareTo(printed);
    if (qualifier.equals(CountQualifier.NEARLY)) {
      return order < 0 && found.compareTo(printed.multiply(NEAR)) >= 0;
    }
    return BY_ORDER.getOrDefault(qualifier, none -> false).test(order);
  }
}
