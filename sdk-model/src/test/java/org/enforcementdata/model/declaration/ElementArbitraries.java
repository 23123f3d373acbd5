package org.enforcementdata.model.declaration;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.NotNegative;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.text.WrittenText;

/** Values of members that are no objects, within what the declaration of the member allows. */
final class ElementArbitraries {

  private static final BigDecimal GREATEST = BigDecimal.TEN.pow(12);

  private ElementArbitraries() {}

  /** Values of a member; in an excerpt, coded texts may be masked. */
  static Arbitrary<?> of(MemberDeclaration member, boolean isExcerpt) {
    Class<?> type = member.elementType();
    if (WrittenText.class.isAssignableFrom(type)) {
      Class<? extends WrittenText> text = type.asSubclass(WrittenText.class);
      if (text == Profile.class) {
        return Arbitraries.just(isExcerpt ? Profile.EXCERPT : Profile.FULL);
      }
      return isExcerpt ? TextArbitraries.orMasked(text) : TextArbitraries.of(text);
    }
    if (type == String.class) {
      Length length = DeclaredMembers.onValue(member, Length.class).orElseThrow();
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
    if (type == BigDecimal.class) {
      return decimals(member);
    }
    Optional<Long> min = DeclaredMembers.onValue(member, Min.class).map(Min::value);
    Optional<Long> max = DeclaredMembers.onValue(member, Max.class).map(Max::value);
    if (type == long.class || type == Long.class) {
      return Arbitraries.longs().between(min.orElse(Long.MIN_VALUE), max.orElse(Long.MAX_VALUE));
    }
    if (type == int.class || type == Integer.class) {
      return Arbitraries.integers()
          .between(
              min.map(Math::toIntExact).orElse(Integer.MIN_VALUE),
              max.map(Math::toIntExact).orElse(Integer.MAX_VALUE));
    }
    throw new IllegalArgumentException(member + ": no values of " + type.getName());
  }

  private static Arbitrary<BigDecimal> decimals(MemberDeclaration member) {
    Optional<DecimalMin> min = DeclaredMembers.onValue(member, DecimalMin.class);
    Optional<DecimalMax> max = DeclaredMembers.onValue(member, DecimalMax.class);
    boolean isAmount = DeclaredMembers.onValue(member, NotNegative.class).isPresent();
    BigDecimal least = isAmount ? BigDecimal.ZERO : GREATEST.negate();
    BigDecimal from = min.map(each -> new BigDecimal(each.value())).orElse(least);
    BigDecimal to = max.map(each -> new BigDecimal(each.value())).orElse(GREATEST);
    boolean withFrom = min.map(DecimalMin::inclusive).orElse(true);
    boolean withTo = max.map(DecimalMax::inclusive).orElse(true);
    List<Integer> scales =
        DeclaredMembers.onAccessor(member, Decimals.class)
            .map(decimals -> List.of(decimals.value()))
            .orElse(List.of(0, 2, 6));
    return Arbitraries.oneOf(
        scales.stream()
            .map(Arbitraries.bigDecimals().between(from, withFrom, to, withTo)::ofScale)
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
