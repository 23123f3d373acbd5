package org.enforcementdata.validation.internal;

import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.ConstraintDiagnostics;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.model.text.Echo;
import org.enforcementdata.validation.calendar.WorkCalendar;
import org.enforcementdata.validation.rule.Parameters;
import org.enforcementdata.validation.rule.RecordIndex;
import org.enforcementdata.validation.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of one set at work, laid out by record type. Immutable and thread-safe. */
public final class Judging {

  private final ClassValue<RulePlan> explaining;
  private final ClassValue<RulePlan> deciding;
  private final Case.Circumstances circumstances;
  private final @Nullable ForeignConstraints foreign;

  private Judging(
      ClassValue<RulePlan> explaining,
      ClassValue<RulePlan> deciding,
      Case.Circumstances circumstances,
      @Nullable ForeignConstraints foreign) {
    this.foreign = foreign;
    this.explaining = explaining;
    this.deciding = deciding;
    this.circumstances = circumstances;
  }

  /**
   * For rules, the records that can be looked up, figures, working days, and an instant or none.
   */
  public Judging(
      List<Rule> rules,
      RecordIndex index,
      Parameters parameters,
      WorkCalendar calendar,
      @Nullable Instant now) {
    this(
        plans(rules, false),
        plans(rules, true),
        new Case.Circumstances(index, parameters, calendar, now),
        null);
  }

  private static ClassValue<RulePlan> plans(List<Rule> rules, boolean errorsOnly) {
    return new ClassValue<>() {
      @Override
      protected RulePlan computeValue(Class<?> type) {
        return new RulePlan(type, rules, errorsOnly);
      }
    };
  }

  /** The same rules in other circumstances. */
  public Judging in(
      RecordIndex index, Parameters parameters, WorkCalendar calendar, @Nullable Instant now) {
    return new Judging(
        explaining, deciding, new Case.Circumstances(index, parameters, calendar, now), foreign);
  }

  /** The same with constraints that an embedder declared for its own validator. */
  public Judging withConstraintsOf(Validator validator) {
    return new Judging(explaining, deciding, circumstances, new ForeignConstraints(validator));
  }

  /** Everything that is to say of a record. */
  public Report.Builder explain(EnforcementRecord<?> record) {
    TypeDeclaration type = TypeDeclaration.of(record);
    List<Diagnostic> found = constraints(record, type);
    Case under = new Case(record, circumstances, found);
    List<Diagnostic> diagnostics = new ArrayList<>(found);
    List<RuleId> judged = new ArrayList<>();
    List<NotEvaluable> notEvaluable = new ArrayList<>();
    Periods periods = new Periods();
    explaining
        .get(type.type())
        .judge(
            under,
            false,
            judgement -> {
              diagnostics.addAll(judgement.diagnostics());
              judgement.notEvaluable().ifPresent(notEvaluable::add);
              if (judgement.isJudged()) {
                judged.add(judgement.id());
                periods.add(judgement.knownActDate());
              }
            });
    judged.sort(Comparator.naturalOrder());
    notEvaluable.sort(Comparator.comparing(NotEvaluable::getRule));
    return Report.builder()
        .recordType(type.wireName())
        .recordId(Echo.id(record.getRecordId()))
        .actDate(under.actDate)
        .ruleSets(periods.names())
        .found(Diagnostics.of(diagnostics))
        .judged(judged)
        .notEvaluable(notEvaluable);
  }

  private List<Diagnostic> constraints(EnforcementRecord<?> record, TypeDeclaration type) {
    Plan plan = Plan.of(type);
    List<Diagnostic> found = new ArrayList<>(foreign(record));
    if (plan.holds(record, !record.isExcerpt())) {
      return found;
    }
    ConstraintDiagnostics diagnostics = new ConstraintDiagnostics(type);
    plan.judge(
        Members.of(record),
        Place.ROOT,
        !record.isExcerpt(),
        breach -> found.add(diagnostics.of(breach)));
    return found;
  }

  private List<Diagnostic> foreign(EnforcementRecord<?> record) {
    return foreign == null ? List.of() : foreign.check(record);
  }

  /** Whether explaining would find no error; stops at the first one. */
  public boolean accepts(EnforcementRecord<?> record) {
    TypeDeclaration type = TypeDeclaration.of(record);
    if (!Plan.of(type).holds(record, !record.isExcerpt()) || !foreign(record).isEmpty()) {
      return false;
    }
    boolean[] broken = new boolean[1];
    deciding
        .get(type.type())
        .judge(
            new Case(record, circumstances, List.of()),
            true,
            judgement -> broken[0] |= judgement.isBroken());
    return !broken[0];
  }
}
