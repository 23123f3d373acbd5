package org.enforcementdata.model.constraint;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.TextArbitraries;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.quantity.PartialDay;

/** For each kind of constraint, what breaks a declaration of it and nothing else. */
final class Breakers {

  /** Values that break a constraint of a member whose value is good. */
  private interface OfValue<A extends Annotation> {
    Stream<?> wrong(A declared, Object good);
  }

  /** Objects that break a condition, made of one that does not. */
  private interface OfObject<A extends Annotation> {
    Stream<Wrong> wrong(A declared, DataObject<?> good);
  }

  /**
   * A good object made wrong.
   *
   * @param at where the breach is told, from the object on
   * @param rule the rule that it breaks
   * @param object the object
   */
  record Wrong(String at, String rule, DataObject<?> object) {}

  private static final Map<Class<? extends Annotation>, OfValue<?>> OF_VALUES =
      Map.ofEntries(
          ofValue(Length.class, (length, good) -> lengths(length)),
          ofValue(Min.class, (min, good) -> Stream.of(whole(good, min.value() - 1))),
          ofValue(Max.class, (max, good) -> Stream.of(whole(good, max.value() + 1))),
          ofValue(DecimalMin.class, (min, good) -> Stream.of(below(min))),
          ofValue(DecimalMax.class, (max, good) -> Stream.of(above(max))),
          ofValue(NotNegative.class, (sign, good) -> Stream.of(new BigDecimal("-0.01"))));

  private static final Map<Class<? extends Annotation>, OfObject<?>> OF_OBJECTS =
      Map.ofEntries(
          ofObject(OneOf.class, Breakers::several),
          ofObject(Period.class, Breakers::reversed),
          ofObject(FormWhen.class, Breakers::otherForm));

  private Breakers() {}

  private static <A extends Annotation> Map.Entry<Class<? extends Annotation>, OfValue<?>> ofValue(
      Class<A> kind, OfValue<A> breaker) {
    return Map.entry(kind, breaker);
  }

  private static <A extends Annotation>
      Map.Entry<Class<? extends Annotation>, OfObject<?>> ofObject(
          Class<A> kind, OfObject<A> breaker) {
    return Map.entry(kind, breaker);
  }

  /** The annotations whose kinds have a breaker. */
  static Set<Class<? extends Annotation>> annotations() {
    return Stream.concat(OF_VALUES.keySet().stream(), OF_OBJECTS.keySet().stream())
        .collect(Collectors.toSet());
  }

  /** Values that break a constraint of a member. */
  @SuppressWarnings("unchecked")
  static <A extends Annotation> Stream<?> ofValue(Kinds.OnValue<A> constraint, Object good) {
    OfValue<A> breaker = (OfValue<A>) OF_VALUES.get(constraint.kind().annotation());
    return Objects.requireNonNull(breaker).wrong(constraint.declared(), good);
  }

  /** Objects that break a condition. */
  @SuppressWarnings("unchecked")
  static <A extends Annotation> Stream<Wrong> ofObject(
      Kinds.OnObject<A> condition, DataObject<?> good) {
    OfObject<A> breaker = (OfObject<A>) OF_OBJECTS.get(condition.kind().annotation());
    return Objects.requireNonNull(breaker).wrong(condition.declared(), good);
  }

  private static Stream<String> lengths(Length length) {
    Stream<String> tooLong =
        Stream.of("x".repeat(length.max() + 1), "\uD842\uDFB7".repeat(length.max() + 1));
    return length.min() == 0 ? tooLong : Stream.concat(Stream.of(""), tooLong);
  }

  private static Number whole(Object good, long number) {
    return good instanceof Integer ? (Number) Math.toIntExact(number) : (Number) number;
  }

  private static BigDecimal below(DecimalMin min) {
    BigDecimal least = new BigDecimal(min.value());
    return min.inclusive() ? least.subtract(BigDecimal.ONE) : least;
  }

  private static BigDecimal above(DecimalMax max) {
    BigDecimal greatest = new BigDecimal(max.value());
    return max.inclusive() ? greatest.add(BigDecimal.ONE) : greatest;
  }

  private static Stream<Wrong> several(OneOf choice, DataObject<?> good) {
    List<String> names = Arrays.asList(choice.value());
    Set<String> present = Construction.members(good).keySet();
    DataObject<?> two = good;
    int count = (int) names.stream().filter(present::contains).count();
    for (String name : names) {
      if (count < 2 && !present.contains(name)) {
        two = Construction.with(two, name, RecordArbitraries.anyOf(member(good, name)));
        count++;
      }
    }
    return Stream.of(new Wrong("", choice.rule(), two));
  }

  private static Stream<Wrong> reversed(Period period, DataObject<?> good) {
    Class<?> type = member(good, period.end()).elementType();
    return reversed(type)
        .map(
            each ->
                new Wrong(
                    "/" + period.end(),
                    Period.RULE,
                    Construction.with(
                        Construction.with(good, period.start(), each.get(0)),
                        period.end(),
                        each.get(1))));
  }

  private static Stream<List<?>> reversed(Class<?> type) {
    if (type == LocalDate.class) {
      return Stream.of(List.of(day(2), day(1)));
    }
    return type == PartialDay.class
        ? Stream.of(List.of(PartialDay.of("2020-02"), PartialDay.of("2020-01-31")))
        : Stream.of(List.of(noon(2), noon(1)), List.of(noon(1), noon(1)));
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2020, 1, number);
  }

  private static OffsetDateTime noon(int number) {
    return day(number).atTime(12, 0).atOffset(ZoneOffset.ofHours(8));
  }

  /**
   * A well-formed text of the type that the narrower form does not hold, with each of the codes.
   */
  private static Stream<Wrong> otherForm(FormWhen form, DataObject<?> good) {
    Class<?> text = member(good, form.member()).elementType();
    Class<?> code = member(good, form.when()).elementType();
    return Arrays.stream(form.in())
        .map(each -> Construction.with(good, form.when(), TextArbitraries.written(code, each)))
        .flatMap(
            object ->
                Stream.of("DA1", "1#", "其他")
                    .map(wrong -> TextArbitraries.written(text, wrong))
                    .filter(wrong -> wrong.defect().isEmpty())
                    .map(wrong -> Construction.with(object, form.member(), wrong)))
        .map(object -> new Wrong("/" + form.member(), form.rule(), object));
  }

  private static MemberDeclaration member(DataObject<?> object, String name) {
    return TypeDeclaration.of(object).member(name).orElseThrow();
  }
}
