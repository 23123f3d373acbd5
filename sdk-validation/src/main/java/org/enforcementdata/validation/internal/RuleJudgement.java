package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.validation.calendar.WorkCalendar;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.Parameter;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordIndex;

/** The judgement of one rule on one record. */
final class RuleJudgement extends Outcome implements Judgement {

  /** Of a rule on a case, on a day that the calendar holds or none. */
  RuleJudgement(RuleInfo rule, LastReasons last, Case under, Optional<LocalDate> actDate) {
    super(rule, last, under, actDate);
  }

  @Override
  public LocalDate actDate() {
    return day()
        .orElseThrow(
            () -> new IllegalStateException(rule.getId() + " must say that it reads the act date"));
  }

  @Override
  public OffsetDateTime now() {
    return under.now;
  }

  @Override
  public LocalDate today() {
    return under.today();
  }

  @Override
  public WorkCalendar calendar() {
    return under.circumstances.calendar();
  }

  @Override
  public RecordIndex index() {
    return under.circumstances.index();
  }

  @Override
  public Place at() {
    return under.trail.place();
  }

  @Override
  public Optional<MemberDeclaration> member() {
    return under.trail.member();
  }

  @Override
  public <T> T get(Input<?, T> need) {
    return need.in(under.record)
        .orElseThrow(() -> new IllegalStateException(rule.getId() + " must name its need " + need));
  }

  @Override
  public <T> Optional<T> read(Input<?, T> input) {
    if (under.troubles.areNone() && input.isSingle()) {
      Optional<T> value = input.in(under.record);
      if (value.isPresent()) {
        return value;
      }
    }
    List<Placed<T>> found = each(input);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).value());
  }

  @Override
  public <T> List<Placed<T>> each(Input<?, T> input) {
    boolean isNeed = rule.getNeeds().contains(input);
    List<Placed<T>> found = new ArrayList<>();
    input.visit(
        under.record,
        (at, value) ->
            under
                .troubles
                .of(value, at)
                .ifPresentOrElse(
                    kind -> cannotJudge(kind, at), () -> found.add(new Placed<>(at, value))),
        at -> {
          if (isNeed) {
            lacks(at);
          }
        });
    return found;
  }

  @Override
  public boolean isReliable(Object value, Place at) {
    Optional<ReasonKind> trouble =
        under
            .troubles
            .of(value, at)
            .or(
                () ->
                    value instanceof WrittenText text && text.defect().isPresent()
                        ? Optional.of(ReasonKind.SPOILT)
                        : Optional.empty());
    trouble.ifPresent(kind -> cannotJudge(kind, at));
    return trouble.isEmpty();
  }

  @Override
  public <T, V> Optional<V> of(T other, Input<? super T, V> input) {
    Optional<V> value = input.in(other);
    if (value.isEmpty()) {
      boolean isExcerpt = other instanceof EnforcementRecord<?> record && record.isExcerpt();
      cannotJudge(isExcerpt ? ReasonKind.EXCERPT : ReasonKind.MISSING, name(other, input));
    } else if (value.get() instanceof WrittenText text && text.isMasked()) {
      cannotJudge(ReasonKind.MASKED, name(other, input));
      return Optional.empty();
    }
    return value;
  }

  private static String name(Object other, Input<?, ?> input) {
    return TypeDeclaration.of((org.enforcementdata.model.declaration.DataObject<?>) other)
            .wireName()
        + input.pointer();
  }

  @Override
  public <T extends EnforcementRecord<T>> Optional<T> find(
      RecordId<T> id, Class<T> type, Place at) {
    return found(id, type, at);
  }

  private <T extends EnforcementRecord<T>> Optional<T> found(
      RecordId<T> id, Class<T> type, Object at) {
    Optional<EnforcementRecord<?>> found = index().find(id);
    if (found.isEmpty()) {
      cannotJudge(ReasonKind.NOT_IN_INDEX, at);
    } else if (!type.isInstance(found.get())) {
      cannotJudge(ReasonKind.SPOILT, at);
    }
    return found.filter(type::isInstance).map(type::cast);
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public <T extends EnforcementRecord<T>> Optional<T> find(Input<?, RecordId> need, Class<T> type) {
    if (under.troubles.areNone() && need.isSingle()) {
      Optional<RecordId> id = need.in(under.record);
      return id.isEmpty() ? Optional.empty() : found((RecordId<T>) id.get(), type, need.pointer());
    }
    return each(need).stream()
        .findFirst()
        .flatMap(reference -> find((RecordId<T>) reference.value(), type, reference.at()));
  }

  @Override
  public <T extends EnforcementRecord<T>> List<T> by(Key<T> key, Object value) {
    return index().by(key, Key.text(value));
  }

  @Override
  public <T extends EnforcementRecord<T>> List<T> referrers(Key<T> key) {
    return index().by(key, under.record.getRecordId().getValue());
  }

  @Override
  public boolean isComplete(Class<?> type) {
    boolean complete = index().isComplete(type);
    if (!complete) {
      cannotJudge(ReasonKind.INCOMPLETE, type);
    }
    return complete;
  }

  @Override
  public <T> Optional<T> parameter(Parameter<T> parameter, String territory) {
    Optional<T> value = under.circumstances.parameters().value(parameter, territory, actDate());
    if (value.isEmpty()) {
      cannotJudge(ReasonKind.NO_PARAMETER, parameter.name());
    }
    return value;
  }
}
