package org.enforcementdata.serialization;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.text.Echo;
import org.enforcementdata.serialization.internal.Document;
import org.jspecify.annotations.Nullable;

/**
 * What reading made of bytes: the record where one could be built, what the reader found, and the
 * bytes themselves. Whether a document is acceptable says {@link #checkedBy}: reading alone judges
 * the constraints only where no record could be built. Immutable and thread-safe.
 *
 * @param <R> the record type
 */
public final class ReadResult<R> {

  private final Document document;
  private final Class<R> type;
  private final Limits limits;
  private final OptionalLong line;
  private volatile @Nullable Report report;

  ReadResult(Document document, Class<R> type, Limits limits, OptionalLong line) {
    this.document = document;
    this.type = type;
    this.limits = limits;
    this.line = line;
  }

  /** The record, right or wrong; empty where none could be built: the report then has an error. */
  public Optional<R> value() {
    return document.value().map(type::cast);
  }

  /**
   * The record, right or wrong.
   *
   * @throws InvalidDocumentException where none could be built
   */
  public R orThrow() {
    return value()
        .orElseThrow(() -> new InvalidDocumentException("no value in the document", report()));
  }

  /** What the reader found, with line and column. */
  public Report report() {
    Report known = report;
    if (known == null) {
      known = reportOf(document, line);
      report = known;
    }
    return known;
  }

  /** The bytes as they were given; empty where there were more than the limit. */
  public byte[] bytes() {
    return document.bytes().clone();
  }

  /** The line in the stream, from 1; empty where no stream was read. */
  public OptionalLong line() {
    return line;
  }

  /**
   * The document read and checked. Checking is asked where there is a record; its diagnostics get
   * line and column, and what reading found stands once.
   *
   * <pre>{@code
   * Judged<Permit> judged = json.read(bytes, Permit.class).checkedBy(conformance::check);
   * }</pre>
   */
  public Judged<R> checkedBy(Function<? super EnforcementRecord<?>, Report> check) {
    Report all =
        document.value().map(record -> joined(check.apply(record))).orElseGet(this::report);
    return new Judged<>(value(), all);
  }

  private Report joined(Report checked) {
    return document.found().isEmpty() && checked.getDiagnostics().isEmpty()
        ? checked.ofDocument(document.version(), line)
        : JoinedReport.of(document, report(), checked, limits);
  }

  private static Report reportOf(Document document, OptionalLong line) {
    Report.Builder report =
        Report.builder()
            .recordType(document.type().map(TypeDeclaration::wireName))
            .schemaVersion(document.version())
            .recordId(document.value().map(record -> Echo.id(record.getRecordId())))
            .diagnostics(document.located(document.found().listed()))
            .counts(document.found().counts());
    line.ifPresent(report::line);
    return report.build();
  }
}
