package org.enforcementdata.validation;

import jakarta.validation.Validator;
import java.time.Instant;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.validation.calendar.WorkCalendar;
import org.enforcementdata.validation.internal.Judging;
import org.enforcementdata.validation.rule.Parameters;
import org.enforcementdata.validation.rule.RecordIndex;
import org.enforcementdata.validation.rule.StandardParameters;
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

  private static final Conformance STANDARD = of(RuleSet.standard());

  private final Judging judging;
  private final RecordIndex index;
  private final Parameters parameters;
  private final WorkCalendar calendar;
  private final @Nullable Instant now;

  private Conformance(
      Judging judging,
      RecordIndex index,
      Parameters parameters,
      WorkCalendar calendar,
      @Nullable Instant now) {
    this.judging = judging.in(index, parameters, calendar, now);
    this.index = index;
    this.parameters = parameters;
    this.calendar = calendar;
    this.now = now;
  }

  /** The rules of the standard, no other records to look up, published parameters and calendar. */
  public static Conformance standard() {
    return STANDARD;
  }

  /** Other rules, no other records to look up, published parameters and calendar. */
  public static Conformance of(RuleSet rules) {
    RecordIndex none = RecordIndex.empty();
    Parameters published = StandardParameters.all();
    WorkCalendar days = WorkCalendar.standard();
    return new Conformance(
        new Judging(rules.rules(), none, published, days, null), none, published, days, null);
  }

  /** The same with records to look up. */
  public Conformance with(RecordIndex records) {
    return new Conformance(judging, records, parameters, calendar, now);
  }

  /** The same with other parameters. */
  public Conformance with(Parameters figures) {
    return new Conformance(judging, index, figures, calendar, now);
  }

  /** The same with other working days, such as those of years that the SDK does not ship. */
  public Conformance with(WorkCalendar workingDays) {
    return new Conformance(judging, index, parameters, workingDays, now);
  }

  /** The same as of an instant. */
  public Conformance at(Instant instant) {
    return new Conformance(judging, index, parameters, calendar, instant);
  }

  /**
   * The same, and besides the constraints that an embedder declared for its own validator: one for
   * which the standard has no kind is reported as {@code constraint.foreign}.
   */
  public Conformance withConstraintsOf(Validator validator) {
    return new Conformance(judging.withConstraintsOf(validator), index, parameters, calendar, now);
  }

  /** The parameters in use. */
  public Parameters parameters() {
    return parameters;
  }

  /** Everything that is to say of a record. */
  public Report check(EnforcementRecord<?> record) {
    return judging.explain(record).build();
  }

  /** Whether checking would find no error; what cannot be judged does not count. */
  public boolean accepts(EnforcementRecord<?> record) {
    return judging.accepts(record);
  }
}
