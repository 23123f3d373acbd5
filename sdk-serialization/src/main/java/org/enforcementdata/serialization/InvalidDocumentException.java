package org.enforcementdata.serialization;

import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;

/**
 * Somebody asked for the value of a document that holds none, or none that is acceptable; the
 * report says why. Refuses Java serialisation: send the report as JSON instead.
 */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient Report report;

  InvalidDocumentException(String what, Report report) {
    super(
        report.getDiagnostics().stream()
            .limit(SHOWN)
            .map(diagnostic -> diagnostic.toString(Locale.ENGLISH))
            .collect(Collectors.joining("; ", what + ": ", "")));
    this.report = report;
  }

  /** What was found. */
  public Report report() {
    return report;
  }

  /** The defects that were found. */
  public List<Diagnostic> diagnostics() {
    return report.getDiagnostics();
  }

  private void writeObject(ObjectOutputStream stream) throws NotSerializableException {
    throw new NotSerializableException(getClass().getName() + ": send its report as JSON");
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException(getClass().getName() + " is never serialised");
  }
}
