package org.enforcementdata.validation.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.calendar.WorkCalendar;

/**
 * One rule at work on one record: gives what the rule may ask for and takes what it finds. What
 * cannot be had becomes a reason why the rule could not judge; the rule just goes on without it. Of
 * one check, one thread.
 */
public interface Judgement {

  /**
   * The day whose law applies.
   *
   * @throws IllegalStateException where the rule does not say that it needs one, and there is none
   */
  LocalDate actDate();

  /** The instant of the check: the one that the caller gave, else when the record was made. */
  OffsetDateTime now();

  /** The legal day of {@link #now()}. */
  LocalDate today();

  /** Working days. */
  WorkCalendar calendar();

  /**
   * The place of the value that a {@link ValueRule} judges, of the record for other rules. It is
   * made when it is asked for: ask only where there is something to tell.
   */
  Place at();

  /** The member under which the value of a {@link ValueRule} stands; empty for a record itself. */
  Optional<MemberDeclaration> member();

  /** A need of the rule: never absent while it judges. */
  <T> T get(Input<?, T> need);

  /** An input that the rule only reads; empty where it is absent, or cannot be relied on. */
  <T> Optional<T> read(Input<?, T> input);

  /** Every element of an input that can be relied on, with its place. */
  <T> List<Placed<T>> each(Input<?, T> input);

  /**
   * Whether a part of the value that is judged can be relied on: neither wrong, masked nor
   * annotated; where it cannot, that is the reason why the rule could not judge.
   */
  boolean isReliable(Object value, Place at);

  /** An input of a record that was looked up; where it is absent, the rule cannot judge. */
  <T, V> Optional<V> of(T other, Input<? super T, V> input);

  /** The record that the reference at a place names; where there is none, the rule cannot judge. */
  <T extends EnforcementRecord<T>> Optional<T> find(RecordId<T> id, Class<T> type, Place at);

  /** The record that a need names. */
  <T extends EnforcementRecord<T>> Optional<T> find(
      @SuppressWarnings("rawtypes") Input<?, RecordId> need, Class<T> type);

  /** The latest revisions of the records whose key has a value; withdrawn ones are left out. */
  <T extends EnforcementRecord<T>> List<T> by(Key<T> key, Object value);

  /** The latest revisions of the records that refer to the record judged, or a revision of it. */
  <T extends EnforcementRecord<T>> List<T> referrers(Key<T> key);

  /** Whether all records of a type can be found; where not, the rule cannot judge. */
  boolean isComplete(Class<?> type);

  /** The records that can be looked up, for figures that are made of all of them. */
  RecordIndex index();

  /** A parameter on the act date; where none is set, the rule cannot judge. */
  <T> Optional<T> parameter(Parameter<T> parameter, String territory);

  /** What the rule demands holds, as far as it was looked at. */
  void holds();

  /**
   * What the rule demands does not hold at a place or pointer; the message has other figures than
   * found and expected.
   */
  void broken(Object at, Map<String, ?> arguments);

  /** The rule cannot judge, or not all: why, and a place, record type, parameter or table. */
  void cannotJudge(ReasonKind kind, Object what);

  /** What the rule demands does not hold at a place or pointer. */
  default void broken(Object at, Object found, Object expected) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    broken(at, arguments);
  }

  /**
   * Judges a demand on what stands at a place or pointer: where it does not hold, the place and
   * both values are reported.
   */
  default void demand(boolean holds, Object at, Object found, Object expected) {
    if (holds) {
      holds();
    } else {
      broken(at, found, expected);
    }
  }

  /** An input at a place is missing. */
  default void lacks(Object at) {
    cannotJudge(ReasonKind.MISSING, at);
  }
}
