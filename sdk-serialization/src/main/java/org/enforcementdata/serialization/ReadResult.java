package org.enforcementdata.serialization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.DiagnosticOrder;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.serialization.internal.Document;
import org.enforcementdata.serialization.internal.Positions;

/**
 * What reading made of bytes: the record where one could be built, what the reader found, and the
 * bytes themselves. Immutable and thread-safe.
 *
 * @param <R> the record type
 */
public final class ReadResult<R> {

  private final Document document;
  private final Class<R> type;
  private final Limits limits;
  private final OptionalLong line;
  private final Report report;

  ReadResult(Document document, Class<R> type, Limits limits, OptionalLong line) {
    this.document = document;
    this.type = type;
    this.limits = limits;
    this.line = line;
    this.report = reportOf(document, line);
  }

  /** The record; empty where none could be built, in which case the report has an error. */
  public Optional<R> value() {
    return document.value().map(type::cast);
  }

  /**
   * The record.
   *
   * @throws InvalidDocumentException where none could be built
   */
  public R orThrow() {
    return value().orElseThrow(() -> new InvalidDocumentException(report));
  }

  /** What the reader found, with line and column. */
  public Report report() {
    return report;
  }

  /** The bytes as given. */
  public byte[] bytes() {
    return document.bytes().clone();
  }

  /** The line in the stream, from 1; empty where no stream was read. */
  public OptionalLong line() {
    return line;
  }

  /** The report of checking with the reader's own diagnostics first, and line and column added. */
  public Report locate(Report checked) {
    List<Diagnostic> diagnostics =
        Stream.concat(report.getDiagnostics().stream(), located(checked.getDiagnostics()).stream())
            .limit(limits.diagnostics())
            .toList();
    int total =
        report.getDiagnostics().size() + checked.getDiagnostics().size() - diagnostics.size();
    return Report.builder()
        .from(checked)
        .schemaVersion(report.getSchemaVersion())
        .line(report.getLine())
        .diagnostics(diagnostics)
        .omitted(total + report.getOmitted() + checked.getOmitted())
        .build();
  }

  private List<Diagnostic> located(List<Diagnostic> diagnostics) {
    Set<String> pointers = new LinkedHashSet<>();
    for (Diagnostic diagnostic : diagnostics) {
      for (String at = diagnostic.getAt();
          !at.isEmpty();
          at = at.substring(0, at.lastIndexOf('/'))) {
        pointers.add(at);
      }
    }
    if (diagnostics.isEmpty()) {
      return diagnostics;
    }
    Positions positions = new Positions(document.text(), limits, pointers);
    return diagnostics.stream()
        .map(
            diagnostic ->
                Diagnostic.builder()
                    .from(diagnostic)
                    .position(positions.of(diagnostic.getAt()))
                    .build())
        .toList();
  }

  private static Report reportOf(Document document, OptionalLong line) {
    Report.Builder report =
        Report.builder()
            .recordType(document.type().map(RecordTypes::nameOf))
            .schemaVersion(document.version().map(SchemaVersion::text))
            .recordId(document.value().map(EnforcementRecord::getRecordId).map(id -> id.getValue()))
            .diagnostics(
                document.findings().diagnostics().stream()
                    .sorted(DiagnosticOrder.BY_PLACE)
                    .toList())
            .omitted(document.findings().omitted());
    line.ifPresent(report::line);
    return report.build();
  }
}
