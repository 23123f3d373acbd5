package org.enforcementdata.model.declaration;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.text.WrittenText;

/** Values of members that are no objects, within what the declaration of the member allows. */
final class ElementArbitraries {

  private static final BigDecimal GREATEST = BigDecimal.TEN.pow(12);

  private ElementArbitraries() {}

  static Arbitrary<?> of(MemberDeclaration member) {
    Class<?> type = member.elementType();
    if (WrittenText.class.isAssignableFrom(type)) {
      return TextArbitraries.of(type.asSubclass(WrittenText.class));
    }
    if (type == String.class) {
      Length length = member.elementConstraints().getAnnotation(Length.class);
      return Texts.ofLength(length.min(), length.max());
    }
    if (type == UnknownMembers.class) {
      return ForeignArbitraries.objects();
    }
    if (type == LocalDate.class) {
      return days();
    }
    if (type == OffsetDateTime.class) {
      return instants();
    }
    return type == boolean.class || type == Boolean.class
        ? Arbitraries.of(true, false)
        : numbers(member, type);
  }

  private static Arbitrary<?> numbers(MemberDeclaration member, Class<?> type) {
    AnnotatedElement constraints = member.elementConstraints();
    if (type == BigDecimal.class) {
      return decimals(constraints, member.accessor().getAnnotation(Decimals.class));
    }
    Min min = constraints.getAnnotation(Min.class);
    Max max = constraints.getAnnotation(Max.class);
    if (type == long.class || type == Long.class) {
      long least = min == null ? Long.MIN_VALUE : min.value();
      return Arbitraries.longs().between(least, max == null ? Long.MAX_VALUE : max.value());
    }
    if (type == int.class || type == Integer.class) {
      int least = min == null ? Integer.MIN_VALUE : (int) min.value();
      int greatest = max == null ? Integer.MAX_VALUE : (int) max.value();
      return Arbitraries.integers().between(least, greatest);
    }
    throw new IllegalArgumentException(member + ": no values of " + type.getName());
  }

  private static Arbitrary<BigDecimal> decimals(
      AnnotatedElement constraints, @org.jspecify.annotations.Nullable Decimals decimals) {
    DecimalMin min = constraints.getAnnotation(DecimalMin.class);
    DecimalMax max = constraints.getAnnotation(DecimalMax.class);
    BigDecimal least = min == null ? GREATEST.negate() : new BigDecimal(min.value());
    BigDecimal greatest = max == null ? GREATEST : new BigDecimal(max.value());
    List<Integer> scales = decimals == null ? List.of(0, 2, 6) : List.of(decimals.value());
    return Arbitraries.oneOf(
        scales.stream()
            .map(
                Arbitraries.bigDecimals()
                        .between(
                            least,
                            min == null || min.inclusive(),
                            greatest,
                            max == null || max.inclusive())
                    ::ofScale)
            .toList());
  }

  private static Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(2015, 1, 1);
    LocalDate last = LocalDate.of(2026, 12, 31);
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<OffsetDateTime> instants() {
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 86_399);
    Arbitrary<Integer> nanos =
        Arbitraries.frequency(
            Tuple.of(4, 0), Tuple.of(1, 120_000_000), Tuple.of(1, 999_999_999), Tuple.of(1, 1));
    Arbitrary<ZoneOffset> offsets =
        Arbitraries.of("+08:00", "Z", "-03:30", "+18:00").map(ZoneOffset::of);
    return Combinators.combine(days(), seconds, nanos, offsets)
        .as(
            (day, second, nano, offset) ->
                OffsetDateTime.of(day, LocalTime.ofSecondOfDay(second).withNano(nano), offset));
  }
}
