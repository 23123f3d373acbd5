package org.enforcementdata.serialization.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.exchange.ReceptionEffect;
import org.enforcementdata.model.exchange.ReceptionResult;
import org.enforcementdata.model.exchange.RecordReception;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.serialization.Judged;
import org.enforcementdata.serialization.Limits;
import org.enforcementdata.serialization.ReadResult;
import org.enforcementdata.serialization.canonical.CanonicalForm;

/** Receives one line: what was accepted before is not judged again. */
final class ReceivedLine {

  private final Ledger ledger;
  private final Function<? super EnforcementRecord<?>, Report> judge;

  ReceivedLine(Ledger ledger, Function<? super EnforcementRecord<?>, Report> judge) {
    this.ledger = ledger;
    this.judge = judge;
  }

  RecordReception receive(ReadResult<EnforcementRecord<?>> read) {
    Optional<DigestValue> content = read.value().flatMap(ReceivedLine::digest);
    Optional<DigestValue> known =
        read.value().map(EntryKey::of).filter(key -> content.isPresent()).flatMap(ledger::content);
    if (known.isPresent()) {
      return known.equals(content)
          ? accepted(read, read.report(), ReceptionEffect.UNCHANGED)
          : refused(read, read.report(), other(content.get(), known.get()));
    }
    Judged<EnforcementRecord<?>> judged = read.checkedBy(judge);
    if (!judged.isAcceptable()) {
      return refused(read, judged.report(), Optional.empty());
    }
    return content
        .map(digest -> entered(read, judged, digest))
        .orElseGet(() -> refused(read, judged.report(), Optional.of(unwritable())));
  }

  private RecordReception entered(
      ReadResult<EnforcementRecord<?>> read,
      Judged<EnforcementRecord<?>> judged,
      DigestValue content) {
    EnforcementRecord<?> record = judged.orThrow();
    Optional<DigestValue> before = ledger.enter(record, content);
    if (before.isEmpty()) {
      return accepted(read, judged.report(), effect(record));
    }
    return before.get().equals(content)
        ? accepted(read, judged.report(), ReceptionEffect.UNCHANGED)
        : refused(read, judged.report(), other(content, before.get()));
  }

  private static Diagnostic unwritable() {
    return diagnostic(ExchangeRules.WRITABLE, "", Map.of());
  }

  /** The digest of the content; none of a record that could be read and not be written. */
  private static Optional<DigestValue> digest(EnforcementRecord<?> record) {
    try {
      return Optional.of(CanonicalForm.of(record).digest());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Diagnostic> other(DigestValue content, DigestValue known) {
    return Optional.of(
        diagnostic(
            ExchangeRules.SAME_CONTENT,
            "/recordId",
            BatchChecks.figures(content.getValue(), known.getValue())));
  }

  private static Diagnostic diagnostic(RuleInfo rule, String at, Map<String, Object> arguments) {
    return Diagnostic.of(rule, at, arguments).build();
  }

  private static ReceptionEffect effect(EnforcementRecord<?> record) {
    if (record.getWithdrawn().isPresent()) {
      return ReceptionEffect.WITHDRAWAL;
    }
    return record.getRevision() > 1 ? ReceptionEffect.CORRECTION : ReceptionEffect.NEW;
  }

  private RecordReception accepted(
      ReadResult<EnforcementRecord<?>> read, Report report, ReceptionEffect effect) {
    Diagnostics found = found(report, predecessor(read, effect));
    return line(read, report, found)
        .result(
            found.counts().getWarning() > 0
                ? ReceptionResult.ACCEPTED_WITH_WARNINGS
                : ReceptionResult.ACCEPTED)
        .effect(effect)
        .build();
  }

  private static RecordReception refused(
      ReadResult<EnforcementRecord<?>> read, Report report, Optional<Diagnostic> reason) {
    return line(read, report, found(report, reason)).result(ReceptionResult.REFUSED).build();
  }

  private Optional<Diagnostic> predecessor(
      ReadResult<EnforcementRecord<?>> read, ReceptionEffect effect) {
    return read.value()
        .filter(record -> !effect.equals(ReceptionEffect.UNCHANGED))
        .filter(record -> record.getSupersedes().filter(id -> !ledger.holds(id)).isPresent())
        .map(
            record ->
                diagnostic(
                    ExchangeRules.PREDECESSOR,
                    "/supersedes",
                    Map.of("found", record.getRevision())));
  }

  private static Diagnostics found(Report report, Optional<Diagnostic> more) {
    Diagnostics found = new Diagnostics(Limits.standard().diagnostics());
    report.getDiagnostics().forEach(found::add);
    found.addUnlisted(report);
    more.ifPresent(found::add);
    return found;
  }

  private static RecordReception.Builder line(
      ReadResult<EnforcementRecord<?>> read, Report report, Diagnostics found) {
    RecordReception.Builder line =
        RecordReception.builder()
            .line(read.line().orElse(1))
            .recordType(report.getRecordType())
            .recordId(report.getRecordId())
            .counts(found.counts())
            .diagnostics(found.listed());
    read.value().map(EnforcementRecord::getRevision).filter(n -> n > 0).ifPresent(line::revision);
    return line;
  }
}
