package org.enforcementdata.validation.internal;

import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.ConstraintDiagnostics;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.text.Echo;
import org.enforcementdata.validation.calendar.WorkCalendar;
import org.enforcementdata.validation.rule.Parameters;
import org.enforcementdata.validation.rule.RecordIndex;
import org.enforcementdata.validation.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of one set at work, laid out by record type. Immutable and thread-safe. */
public final class Judging {

  private static final int USUAL = 24;

  private final Plans plans;
  private final Case.Circumstances circumstances;
  private final @Nullable ForeignConstraints foreign;

  /**
   * The rules laid out by record type.
   *
   * @param explaining all of them
   * @param deciding those whose breach makes a record unacceptable
   */
  private record Plans(ClassValue<RulePlan> explaining, ClassValue<RulePlan> deciding) {

    static Plans of(List<Rule> rules) {
      return new Plans(
          plans(rules, rule -> true),
          plans(rules, rule -> rule.getSeverity().equals(Severity.ERROR)));
    }

    private static ClassValue<RulePlan> plans(List<Rule> rules, Predicate<RuleInfo> wanted) {
      return new ClassValue<>() {
        @Override
        protected RulePlan computeValue(Class<?> type) {
          return new RulePlan(TypeDeclaration.of(type), rules, wanted);
        }
      };
    }
  }

  private Judging(
      Plans plans, Case.Circumstances circumstances, @Nullable ForeignConstraints foreign) {
    this.plans = plans;
    this.circumstances = circumstances;
    this.foreign = foreign;
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
    this(Plans.of(rules), new Case.Circumstances(index, parameters, calendar, now), null);
  }

  /** The same rules in other circumstances. */
  public Judging in(
      RecordIndex index, Parameters parameters, WorkCalendar calendar, @Nullable Instant now) {
    return new Judging(plans, new Case.Circumstances(index, parameters, calendar, now), foreign);
  }

  /** The same with constraints that an embedder declared for its own validator. */
  public Judging withConstraintsOf(Validator validator) {
    return new Judging(plans, circumstances, new ForeignConstraints(validator));
  }

  /** Everything that is to say of a record. */
  public Report.Builder explain(EnforcementRecord<?> record) {
    RulePlan rules = plans.explaining().get(TypeDeclaration.of(record).type());
    TypeDeclaration type = rules.type();
    List<Diagnostic> found = foreign(record);
    Case under = Case.onTrial(record, type, circumstances, false);
    @Nullable Outcome[] outcomes = found.isEmpty() ? rules.judge(under) : null;
    if (outcomes == null) {
      found = new ArrayList<>(found);
      found.addAll(constraints(record, rules));
      under = Case.withErrors(record, type, circumstances, found);
      outcomes = Objects.requireNonNull(rules.judge(under));
    }
    return report(under, found, outcomes);
  }

  private static Report.Builder report(
      Case under, List<Diagnostic> found, @Nullable Outcome[] outcomes) {
    List<RuleId> judged = new ArrayList<>(USUAL);
    List<NotEvaluable> notEvaluable = new ArrayList<>();
    Diagnostics diagnostics = Diagnostics.of(found);
    Periods periods = new Periods();
    for (Outcome outcome : outcomes) {
      if (outcome != null) {
        if (outcome.isBroken()) {
          outcome.diagnostics().forEach(diagnostics::add);
        }
        if (outcome.isHindered()) {
          notEvaluable.add(outcome.notEvaluable());
        }
        if (outcome.isJudged()) {
          judged.add(outcome.id());
          periods.add(outcome.day());
        }
      }
    }
    return Report.builder()
        .recordType(under.type.wireName())
        .recordId(Echo.id(under.record.getRecordId()))
        .actDate(under.actDate)
        .ruleSets(periods.names())
        .found(diagnostics)
        .judged(judged)
        .notEvaluable(notEvaluable);
  }

  private static List<Diagnostic> constraints(EnforcementRecord<?> record, RulePlan rules) {
    List<Diagnostic> found = new ArrayList<>();
    ConstraintDiagnostics diagnostics = new ConstraintDiagnostics(rules.type());
    rules
        .constraints()
        .judge(
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
    RulePlan rules = plans.deciding().get(TypeDeclaration.of(record).type());
    return foreign(record).isEmpty()
        && rules.accepts(Case.onTrial(record, rules.type(), circumstances, true));
  }
}
