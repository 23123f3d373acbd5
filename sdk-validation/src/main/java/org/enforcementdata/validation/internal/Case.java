package org.enforcementdata.validation.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.validation.calendar.WorkCalendar;
import org.enforcementdata.validation.rule.Parameters;
import org.enforcementdata.validation.rule.RecordIndex;
import org.jspecify.annotations.Nullable;

/** One record under judgement, with all that rules may ask for. Of one check. */
final class Case {

  /**
   * What holds for every check of one door.
   *
   * @param index the records that can be looked up
   * @param parameters the figures
   * @param calendar the working days
   * @param now the instant of the check; null: when the record was made
   */
  record Circumstances(
      RecordIndex index, Parameters parameters, WorkCalendar calendar, @Nullable Instant now) {}

  final EnforcementRecord<?> record;
  final TypeDeclaration type;
  final Circumstances circumstances;
  final Troubles troubles;
  final OffsetDateTime now;
  final Optional<LocalDate> actDate;
  final boolean isExcerpt;
  final boolean isWithdrawn;
  final boolean isFull;
  final boolean isOnTrial;
  final boolean isVerdictOnly;
  final Trail trail = new Trail();

  /** Of whose constraints nothing is known; they are judged on the way. */
  static Case onTrial(
      EnforcementRecord<?> record,
      TypeDeclaration type,
      Circumstances circumstances,
      boolean isVerdictOnly) {
    return new Case(record, type, circumstances, List.of(), true, isVerdictOnly);
  }

  /** With the errors that its constraints and an embedder's found. */
  static Case withErrors(
      EnforcementRecord<?> record,
      TypeDeclaration type,
      Circumstances circumstances,
      List<Diagnostic> errors) {
    return new Case(record, type, circumstances, errors, false, false);
  }

  private Case(
      EnforcementRecord<?> record,
      TypeDeclaration type,
      Circumstances circumstances,
      List<Diagnostic> errors,
      boolean isOnTrial,
      boolean isVerdictOnly) {
    this.isOnTrial = isOnTrial;
    this.isVerdictOnly = isVerdictOnly;
    this.record = record;
    this.type = type;
    this.circumstances = circumstances;
    this.troubles = new Troubles(record, errors);
    this.now = now(record, circumstances.now());
    this.actDate = writable(record.actDate());
    this.isExcerpt = record.isExcerpt();
    this.isFull = !isExcerpt;
    this.isWithdrawn = record.getWithdrawn().isPresent();
  }

  /** The legal day of the check. */
  LocalDate today() {
    return now.withOffsetSameInstant(EnforcementRecord.LEGAL_OFFSET).toLocalDate();
  }

  /** A day that no calendar of the standard holds is none. */
  static Optional<LocalDate> writable(Optional<LocalDate> day) {
    return day.isPresent() && Representation.isWritable(day.get().getYear())
        ? day
        : Optional.empty();
  }

  /** A time that no calendar of the standard holds is brought to its nearest one. */
  private static OffsetDateTime now(EnforcementRecord<?> record, @Nullable Instant given) {
    OffsetDateTime now =
        given == null
            ? record.getCreatedAt()
            : clamped(given).atOffset(EnforcementRecord.LEGAL_OFFSET);
    return Representation.isWritable(now.getYear())
        ? now
        : clamped(now.toInstant()).atOffset(EnforcementRecord.LEGAL_OFFSET);
  }

  private static Instant clamped(Instant instant) {
    Instant first = Instant.parse("0001-01-02T00:00:00Z");
    Instant last = Instant.parse("9999-12-30T00:00:00Z");
    return instant.isBefore(first) ? first : instant.isAfter(last) ? last : instant;
  }
}
