package org.enforcementdata.model.declaration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.constraint.FormWhen;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.quantity.PartialDay;
import org.enforcementdata.model.text.WrittenText;
import org.jspecify.annotations.Nullable;

/** What the conditions of a type demand of generated members, judged by nothing of the product. */
final class Conditions {

  private final Optional<OneOf> choice;
  private final List<Period> periods;
  private final Optional<FormWhen> form;

  Conditions(Class<?> type) {
    this.choice = Optional.ofNullable(type.getAnnotation(OneOf.class));
    this.periods = List.of(type.getAnnotationsByType(Period.class));
    this.form = Optional.ofNullable(type.getAnnotation(FormWhen.class));
  }

  /** Of what excludes each other. */
  List<String> alternatives() {
    return choice.map(each -> List.of(each.value())).orElse(List.of());
  }

  /** Whether a value has one of the alternatives. */
  boolean isChoiceDemanded(Fill fill) {
    return fill == Fill.COMPLETE
        || (fill == Fill.FULL && choice.filter(OneOf::requiredInFull).isPresent());
  }

  /** Leaves one of the alternatives and puts periods in order. */
  void arrange(Map<String, Object> members, int chosen) {
    List<String> alternatives = alternatives();
    for (int i = 0; i < alternatives.size(); i++) {
      if (i != chosen % alternatives.size()) {
        members.remove(alternatives.get(i));
      }
    }
    periods.forEach(period -> order(members, period.start(), period.end()));
  }

  private static void order(Map<String, Object> members, String start, String end) {
    Object first = members.get(start);
    Object last = members.get(end);
    if (first instanceof LocalDate from && last instanceof LocalDate to && to.isBefore(from)) {
      members.put(start, to);
      members.put(end, from);
    } else if (first instanceof PartialDay from
        && last instanceof PartialDay to
        && to.getValue().compareTo(from.getValue()) < 0) {
      members.put(start, to);
      members.put(end, from);
    } else if (first instanceof OffsetDateTime from && last instanceof OffsetDateTime to) {
      members.put(start, to.isBefore(from) ? to : from);
      members.put(end, (to.isBefore(from) ? from : to).plusSeconds(1));
    }
  }

  /** Whether a text has the narrower form where a code demands it. */
  boolean fit(Map<String, Object> members) {
    return form.map(
            each ->
                !demands(each, members.get(each.when()))
                    || hasForm(each, members.get(each.member())))
        .orElse(true);
  }

  private static boolean demands(FormWhen form, @Nullable Object code) {
    return code instanceof WrittenText text && Arrays.asList(form.in()).contains(text.getValue());
  }

  private static boolean hasForm(FormWhen form, @Nullable Object text) {
    return !(text instanceof WrittenText written)
        || written.isMasked()
        || written.getValue().matches(form.pattern());
  }
}
