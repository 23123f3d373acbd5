package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.constraint.Wording.words;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Place;

/** One bound of a number, in one of the four annotations of Bean Validation. */
final class RangeKind<A extends Annotation> extends ValueKind<A> {

  static final String RULE = "number.range";

  private static final Wording WORDING =
      Wording.of(
          RULE,
          words("数值在规定范围内", "a number is within its range"),
          words("数值为 {found}，应{expected}", "the number is {found}, expected {expected}"),
          words("数值超出规定范围：应在上下限之内", "the number is out of its range: expected one within it"));

  private record Bound(BigDecimal value, boolean isLeast, boolean isInclusive) {

    boolean holds(Object number) {
      int order = decimal(number).compareTo(value);
      return (isInclusive && order == 0) || (isLeast ? order > 0 : order < 0);
    }

    BilingualText text() {
      String sign = (isLeast ? ">" : "<") + (isInclusive ? "= " : " ");
      String zh = isLeast ? (isInclusive ? "不小于 " : "大于 ") : isInclusive ? "不大于 " : "小于 ";
      return new BilingualText(zh + value.toPlainString(), sign + value.toPlainString());
    }

    String keyword() {
      return isLeast
          ? (isInclusive ? "minimum" : "exclusiveMinimum")
          : isInclusive ? "maximum" : "exclusiveMaximum";
    }
  }

  private final Function<A, Bound> bound;

  private RangeKind(Class<A> annotation, Function<A, Bound> bound) {
    super(annotation, WORDING);
    this.bound = bound;
  }

  static RangeKind<Min> min() {
    return new RangeKind<>(Min.class, a -> new Bound(BigDecimal.valueOf(a.value()), true, true));
  }

  static RangeKind<Max> max() {
    return new RangeKind<>(Max.class, a -> new Bound(BigDecimal.valueOf(a.value()), false, true));
  }

  static RangeKind<DecimalMin> decimalMin() {
    return new RangeKind<>(
        DecimalMin.class, a -> new Bound(new BigDecimal(a.value()), true, a.inclusive()));
  }

  static RangeKind<DecimalMax> decimalMax() {
    return new RangeKind<>(
        DecimalMax.class, a -> new Bound(new BigDecimal(a.value()), false, a.inclusive()));
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof BigDecimal exact
        ? exact
        : BigDecimal.valueOf(((Number) number).longValue());
  }

  @Override
  Predicate<Object> check(A declared) {
    return bound.apply(declared)::holds;
  }

  @Override
  Breach breach(A declared, Place at, Object value) {
    return new Breach(at, rule(), value, bound.apply(declared).text());
  }

  @Override
  public Map<String, Object> schema(A declared) {
    Bound limit = bound.apply(declared);
    return Map.of(limit.keyword(), limit.value());
  }
}
