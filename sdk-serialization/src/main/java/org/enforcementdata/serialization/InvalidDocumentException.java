package org.enforcementdata.serialization;

import java.util.Locale;
import java.util.stream.Collectors;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;

/** Somebody asked for the value of a document that holds none; the report says why. */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient Report report;

  InvalidDocumentException(Report report) {
    super(
        report.getDiagnostics().stream()
            .limit(SHOWN)
            .map(diagnostic -> diagnostic.toString(Locale.ENGLISH))
            .collect(Collectors.joining("; ", "no value in the document: ", "")));
    this.report = report;
  }

  /** What the reader found. */
  public Report report() {
    return report;
  }

  /** The defects that the reader found. */
  public java.util.List<Diagnostic> diagnostics() {
    return report.getDiagnostics();
  }
}
