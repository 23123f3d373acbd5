package org.enforcementdata.serialization.jackson;

import java.util.List;
import java.util.Locale;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * A value of the standard could not be read without an error; the report says every one, with its
 * place within the value. Shows no personal data. It cannot be serialised.
 */
public final class InvalidValueException extends DatabindException {

  private static final long serialVersionUID = 1;

  private final transient Report report;

  InvalidValueException(JsonParser json, Class<?> type, Report report) {
    super(json, message(type, report), json.currentTokenLocation());
    this.report = report;
  }

  /** What reading found. */
  public Report report() {
    return report;
  }

  private static String message(Class<?> type, Report report) {
    List<Diagnostic> found = report.getDiagnostics();
    return type.getSimpleName()
        + " cannot be read: "
        + report.getCounts().getError()
        + " errors, the first "
        + found.get(0).toString(Locale.ENGLISH);
  }

  private void writeObject(java.io.ObjectOutputStream out) throws java.io.NotSerializableException {
    throw new java.io.NotSerializableException(InvalidValueException.class.getName());
  }
}
