package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.constraint.Wording.words;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;

/** A period ends after it starts. */
final class PeriodKind extends ObjectKind<Period> {

  private static final Wording WORDING =
      Wording.of(
          Period.RULE,
          words("期间的结束不早于开始", "a period does not end before it starts"),
          words("结束为 {found}，应{expected}", "the period ends {found}, expected {expected}"),
          words(
              "期间在开始之前结束：结束应不早于开始",
              "the period ends before it starts: expected an end that is not before the start"));

  PeriodKind() {
    super(Period.class);
  }

  @Override
  public List<Wording> wordings() {
    return List.of(WORDING);
  }

  @Override
  Check check(Period declared, TypeDeclaration type) {
    return new InOrder(
        type.member(declared.start()).orElseThrow(), type.member(declared.end()).orElseThrow());
  }

  private record InOrder(MemberDeclaration start, MemberDeclaration end) implements Check {

    @Override
    public boolean holds(Members object) {
      Object from = object.value(start);
      Object to = from == null ? null : object.value(end);
      return from == null || to == null || isInOrder(from, to);
    }

    @Override
    public Breach breach(Members object, Place at) {
      return new Breach(
          at.member(end.name()),
          Period.RULE,
          Objects.requireNonNull(object.value(end)),
          expected(Objects.requireNonNull(object.value(start))));
    }
  }

  private static boolean isInOrder(Object from, Object to) {
    if (from instanceof LocalDate first && to instanceof LocalDate last) {
      return !last.isBefore(first);
    }
    if (from instanceof Interval first && to instanceof Interval last) {
      return mayBeInOrder(first, last);
    }
    return !(from instanceof OffsetDateTime started && to instanceof OffsetDateTime ended)
        || ended.isAfter(started);
  }

  private static boolean mayBeInOrder(Interval from, Interval to) {
    Optional<LocalDate> first = from.first();
    Optional<LocalDate> last = to.last();
    return first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get());
  }

  private static BilingualText expected(Object from) {
    return from instanceof LocalDate || from instanceof Interval
        ? new BilingualText("不早于 " + from, "not before " + from)
        : new BilingualText("晚于 " + from, "after " + from);
  }

  @Override
  public Map<String, Object> schema(Period declared, TypeDeclaration type, boolean isFull) {
    return Map.of();
  }
}
