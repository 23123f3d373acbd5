package org.enforcementdata.serialization.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.serialization.Limits;
import org.enforcementdata.serialization.SchemaVersion;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes records: the same record gives the same bytes. Thread-safe. */
public final class DocumentWriter {

  private static final JsonFactory FACTORY = Json.factory(Limits.standard());
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final boolean indented;

  /** On one line, or with an indented line for every member. */
  public DocumentWriter(boolean indented) {
    this.indented = indented;
  }

  /** Whether every member has a line of its own. */
  public boolean isIndented() {
    return indented;
  }

  /** The bytes of a record in the current schema version. */
  public byte[] write(EnforcementRecord<?> record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
    write(record, bytes);
    return bytes.toByteArray();
  }

  /** Writes a record to a stream, which stays open. */
  public void write(EnforcementRecord<?> record, OutputStream bytes) {
    Class<?> type = TypeDeclaration.of(record).type();
    try (JsonGenerator generator = FACTORY.createGenerator(context(), bytes, JsonEncoding.UTF8)) {
      generator.writeStartObject();
      generator.writeStringProperty("recordType", RecordTypes.nameOf(type));
      generator.writeStringProperty("schemaVersion", SchemaVersion.current().text());
      ((ObjectBinding) Bindings.of(type)).writeMembers(record, generator);
      generator.writeEndObject();
    }
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
