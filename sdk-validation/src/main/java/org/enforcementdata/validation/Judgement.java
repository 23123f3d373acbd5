package org.enforcementdata.validation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.identity.RecordId;

/**
 * One rule at work on one record: gives what the rule may ask for and takes what it finds. A rule
 * that says nothing does not apply to the record. Of one check, one thread.
 */
public final class Judgement {

  private final RuleInfo rule;
  private final LocalDate actDate;
  private final OffsetDateTime now;
  private final RecordIndex index;
  private final Parameters parameters;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private boolean judged;

  Judgement(
      RuleInfo rule,
      LocalDate actDate,
      OffsetDateTime now,
      RecordIndex index,
      Parameters parameters) {
    this.rule = rule;
    this.actDate = actDate;
    this.now = now;
    this.index = index;
    this.parameters = parameters;
  }

  /** The day whose law applies. */
  public LocalDate actDate() {
    return actDate;
  }

  /**
   * The instant of the check: the one that the caller gave, else the one at which the record was
   * made.
   */
  public OffsetDateTime now() {
    return now;
  }

  /** The records that can be looked up. */
  public RecordIndex index() {
    return index;
  }

  /** What the rule demands holds, as far as it was looked at. */
  public void holds() {
    judged = true;
  }

  /** Judges a demand: where it does not hold, the place and both values are reported. */
  public void demand(boolean holds, String at, Object found, Object expected) {
    judged = true;
    if (!holds) {
      broken(at, found, expected);
    }
  }

  /** What the rule demands does not hold. */
  public void broken(String at, Object found, Object expected) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    broken(at, arguments);
  }

  /** What the rule demands does not hold; the message has other figures than found and expected. */
  public void broken(String at, Map<String, ?> arguments) {
    judged = true;
    diagnostics.add(Diagnostic.of(rule, at, arguments).basis(rule.basesOn(actDate)).build());
  }

  /**
   * The rule cannot judge, since something is missing: a JSON Pointer, or the name of a record
   * kind, table or parameter.
   */
  public void cannotJudge(String what) {
    missing.add(what);
  }

  /** The record that a reference names; where the index has none, the rule cannot judge. */
  public <R extends EnforcementRecord<R>> Optional<R> find(
      RecordId<R> id, Class<R> type, String at) {
    Optional<R> record = index.find(id, type);
    if (record.isEmpty()) {
      cannotJudge(at);
    }
    return record;
  }

  /** Whether the index holds all records of a type; where it does not, the rule cannot judge. */
  public boolean isComplete(Class<?> type) {
    boolean complete = index.isComplete(type);
    if (!complete) {
      cannotJudge(type.getSimpleName());
    }
    return complete;
  }

  /** A parameter on the act date; where none is set, the rule cannot judge. */
  public <T> Optional<T> parameter(Parameter<T> parameter, String territory) {
    Optional<T> value = parameters.value(parameter, territory, actDate);
    if (value.isEmpty()) {
      cannotJudge(parameter.name());
    }
    return value;
  }

  /** A parameter on the act date as it is set for the whole country. */
  public <T> Optional<T> nationalParameter(Parameter<T> parameter) {
    return parameters.value(parameter, "", actDate);
  }

  boolean judged() {
    return judged;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Optional<NotEvaluable> notEvaluable() {
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(NotEvaluable.of(rule, List.copyOf(missing)));
  }
}
