package org.enforcementdata.serialization.internal;

import java.io.ByteArrayOutputStream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.serialization.Limits;
import org.enforcementdata.serialization.SchemaVersion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes records and reports: the same one gives the same bytes. Thread-safe. */
public final class DocumentWriter {

  private static final String VERSION_OF_REPORTS = "1.0";
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final Limits limits;
  private final boolean indented;

  /** On one line, or with an indented line for every member. */
  public DocumentWriter(Limits limits, boolean indented) {
    this.limits = limits;
    this.indented = indented;
  }

  /** Whether every member has a line of its own. */
  public boolean isIndented() {
    return indented;
  }

  /** The bytes of a record in the current schema version, or of a report. */
  public byte[] write(DataObject<?> document) {
    TypeDeclaration type = TypeDeclaration.of(document);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
    try (JsonGenerator json = Json.generator(context(), bytes)) {
      write(document, type, json);
    }
    if (bytes.size() > limits.documentBytes()) {
      throw new IllegalArgumentException(
          type
              + " cannot be written: found "
              + bytes.size()
              + " bytes, expected at most "
              + limits.documentBytes());
    }
    return bytes.toByteArray();
  }

  /** Writes a value with the members that are the door's. */
  static void write(DataObject<?> value, TypeDeclaration type, JsonGenerator json) {
    json.writeStartObject();
    if (value instanceof EnforcementRecord<?>) {
      json.writeStringProperty(Envelope.RECORD_TYPE, type.wireName());
      json.writeStringProperty(Envelope.SCHEMA_VERSION, SchemaVersion.current().text());
    } else if (value instanceof Report) {
      json.writeStringProperty(Envelope.REPORT_VERSION, VERSION_OF_REPORTS);
    }
    ObjectBinding.of(type).writeMembers(value, json);
    json.writeEndObject();
  }

  private ObjectWriteContext context() {
    return indented ? new Indented() : ObjectWriteContext.empty();
  }

  /** Jackson asks its context for the printer. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
