package org.enforcementdata.serialization.internal;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
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

  private static final String REPORT_VERSION = "1.0";
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

  /** The bytes of a record in the current schema version. */
  public byte[] write(EnforcementRecord<?> record) {
    TypeDeclaration type = TypeDeclaration.of(record);
    return write(
        record,
        type,
        json -> {
          json.writeStringProperty("recordType", type.wireName());
          json.writeStringProperty("schemaVersion", SchemaVersion.current().text());
        });
  }

  /** The bytes of a report. */
  public byte[] write(Report report) {
    return write(
        report,
        TypeDeclaration.of(report),
        json -> json.writeStringProperty("reportVersion", REPORT_VERSION));
  }

  private byte[] write(
      DataObject document, TypeDeclaration type, Consumer<JsonGenerator> ofTheDoor) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
    try (JsonGenerator json = Json.generator(context(), bytes)) {
      json.writeStartObject();
      ofTheDoor.accept(json);
      ObjectBinding.of(type).writeMembers(document, json);
      json.writeEndObject();
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
