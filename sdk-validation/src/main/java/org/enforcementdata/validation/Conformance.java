package org.enforcementdata.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.DiagnosticOrder;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.internal.Constraints;
import org.jspecify.annotations.Nullable;

/**
 * Checks records: the constraints of their values, and the rules in force on the day of the act.
 *
 * <pre>{@code
 * Conformance conformance = Conformance.standard();
 * Report report = conformance.check(permit);
 * }</pre>
 *
 * <p>Knows no clock: "now" is the instant given by {@link #at}, else the one at which the record
 * was made. Immutable and thread-safe; make one and keep it.
 */
public final class Conformance {

  private static final Conformance STANDARD =
      new Conformance(RuleSet.standard(), RecordIndex.empty(), StandardParameters.all(), null);

  private final RuleSet rules;
  private final RecordIndex index;
  private final Parameters parameters;
  private final @Nullable Instant now;

  private Conformance(
      RuleSet rules, RecordIndex index, Parameters parameters, @Nullable Instant now) {
    this.rules = rules;
    this.index = index;
    this.parameters = parameters;
    this.now = now;
  }

  /** The rules of the standard, no other records to look up, the published parameters. */
  public static Conformance standard() {
    return STANDARD;
  }

  /** The same with records to look up. */
  public Conformance with(RecordIndex records) {
    return new Conformance(rules, records, parameters, now);
  }

  /** The same with other parameters. */
  public Conformance with(Parameters figures) {
    return new Conformance(rules, index, figures, now);
  }

  /** The same with other rules. */
  public Conformance with(RuleSet other) {
    return new Conformance(other, index, parameters, now);
  }

  /** The same as of an instant. */
  public Conformance at(Instant instant) {
    return new Conformance(rules, index, parameters, instant);
  }

  /** The parameters in use. */
  public Parameters parameters() {
    return parameters;
  }

  /** Everything that is to say of a record. */
  public Report check(EnforcementRecord<?> record) {
    List<Diagnostic> diagnostics = new ArrayList<>(Constraints.check(record));
    ErrorPlaces errors = new ErrorPlaces(diagnostics);
    TreeSet<RuleId> judged = new TreeSet<>();
    List<NotEvaluable> notEvaluable = new ArrayList<>();
    TreeSet<LegalPeriod> periods = new TreeSet<>();
    for (Rule<?> rule : rules.rules()) {
      Optional<String> spoilt = errors.firstOf(rule.info().getReads());
      judge(rule, record, spoilt)
          .ifPresent(
              judgement -> {
                diagnostics.addAll(judgement.diagnostics());
                judgement.notEvaluable().ifPresent(notEvaluable::add);
                if (judgement.judged()) {
                  judged.add(rule.info().getId());
                  periods.add(LegalPeriod.of(judgement.actDate()));
                }
              });
    }
    return Report.builder()
        .recordType(RecordTypes.nameOf(record))
        .recordId(record.getRecordId().getValue())
        .actDate(record.actDate())
        .ruleSets(periods.stream().map(LegalPeriod::text).toList())
        .diagnostics(diagnostics.stream().sorted(DiagnosticOrder.BY_PLACE).toList())
        .judged(judged)
        .notEvaluable(notEvaluable)
        .build();
  }

  /** Whether checking would find no error; what cannot be judged does not count. */
  public boolean accepts(EnforcementRecord<?> record) {
    if (!Constraints.hold(record)) {
      return false;
    }
    for (Rule<?> rule : rules.rules()) {
      if (rule.info().getSeverity() == Severity.ERROR
          && judge(rule, record, Optional.empty()).filter(Conformance::isBroken).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBroken(Judgement judgement) {
    return !judgement.diagnostics().isEmpty();
  }

  private <R> Optional<Judgement> judge(
      Rule<R> rule, EnforcementRecord<?> record, Optional<String> spoilt) {
    if (!rule.recordType().isInstance(record)) {
      return Optional.empty();
    }
    R typed = rule.recordType().cast(record);
    Optional<LocalDate> day =
        rule.actDate(typed, index).filter(date -> applies(rule.info(), record, date));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement(rule.info(), day.get(), now(record), index, parameters);
    if (spoilt.isPresent()) {
      judgement.cannotJudge(spoilt.get());
    } else {
      rule.judge(typed, judgement);
    }
    return Optional.of(judgement);
  }

  private static boolean applies(RuleInfo rule, EnforcementRecord<?> record, LocalDate day) {
    String division = record.getIssuer().getDivision().getValue();
    return rule.isInForceOn(day) && rule.getTerritory().map(division::startsWith).orElse(true);
  }

  private OffsetDateTime now(EnforcementRecord<?> record) {
    return now == null ? record.getCreatedAt() : now.atOffset(EnforcementRecord.LEGAL_OFFSET);
  }
}
