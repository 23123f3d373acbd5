package org.enforcementdata.serialization.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.text.Masked;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.serialization.Limits;
import org.enforcementdata.serialization.SchemaVersion;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one document: what can be built is built, everything else is reported. Thread-safe. */
public final class DocumentReader {

  private static final BilingualText ANY_TYPE =
      new BilingualText("标准所列的记录类型", "a record type of the standard");

  private final Limits limits;
  private final JsonFactory factory;

  /** With limits. */
  public DocumentReader(Limits limits) {
    this.limits = limits;
    this.factory = Json.factory(limits);
  }

  /**
   * Reads bytes.
   *
   * @param expected the record type asked for; null: the one that the document states
   */
  public Document read(byte[] bytes, @Nullable Class<?> expected) {
    Findings findings = new Findings(limits.diagnostics());
    if (bytes.length > limits.documentBytes()) {
      return tooLong(bytes.length);
    }
    DecodedText decoded = DecodedText.of(bytes);
    if (decoded.hasByteOrderMark()) {
      findings.add(
          Diagnostic.of(StructureRules.BYTE_ORDER_MARK, "", Map.of())
              .position(new Position(1, 1))
              .build());
    }
    Envelope envelope = Envelope.of(factory, decoded.text());
    Class<?> type = type(envelope, expected, findings);
    boolean isKnown = version(envelope, findings);
    Object value = bind(decoded, type, findings);
    boolean complete = decoded.isWhole() && isKnown && type != null && isStated(envelope, type);
    if (complete && value == null) {
      SchemaPass.of(envelope).ifPresent(pass -> pass.addTo(findings, decoded.text(), limits));
    }
    return new Document(
        bytes,
        decoded.text(),
        Optional.ofNullable(type),
        envelope.schemaVersion().flatMap(stated -> SchemaVersion.of(stated.text())),
        complete ? Optional.ofNullable((EnforcementRecord<?>) value) : Optional.empty(),
        findings);
  }

  /** A document of more bytes than the limit, none of which are kept. */
  public Document tooLong(long length) {
    Findings findings = new Findings(limits.diagnostics());
    findings.add(SyntaxError.tooLong(length, limits.documentBytes()));
    return Document.unread(findings);
  }

  private static boolean isStated(Envelope envelope, Class<?> type) {
    return envelope
        .recordType()
        .filter(stated -> stated.text().equals(RecordTypes.nameOf(type)))
        .isPresent();
  }

  private static @Nullable Class<?> type(
      Envelope envelope, @Nullable Class<?> expected, Findings findings) {
    Optional<Envelope.Stated> stated = envelope.recordType();
    if (stated.isEmpty()) {
      missing(envelope, "recordType", findings);
      return expected;
    }
    String name = stated.get().text();
    Optional<Class<? extends EnforcementRecord<?>>> known = RecordTypes.ofName(name);
    if (known.isEmpty() || (expected != null && expected != known.get())) {
      findings.add(
          diagnostic(
              StructureRules.RECORD_TYPE,
              "/recordType",
              known.isPresent() ? name : Masked.text(name),
              expected == null ? ANY_TYPE : RecordTypes.nameOf(expected),
              stated.get().position()));
      return null;
    }
    return known.get();
  }

  private static boolean version(Envelope envelope, Findings findings) {
    Optional<Envelope.Stated> stated = envelope.schemaVersion();
    if (stated.isEmpty()) {
      missing(envelope, "schemaVersion", findings);
      return false;
    }
    String text = stated.get().text();
    boolean isKnown = SchemaVersion.of(text).isPresent();
    if (!isKnown) {
      findings.add(
          diagnostic(
              StructureRules.SCHEMA_VERSION,
              "/schemaVersion",
              text.matches("[0-9.]{1,16}") ? text : Masked.text(text),
              SchemaVersion.current().text(),
              stated.get().position()));
    }
    return isKnown;
  }

  /** Reads to the end of the text whatever the type, so that every defect of syntax is found. */
  private @Nullable Object bind(DecodedText decoded, @Nullable Class<?> type, Findings findings) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), decoded.text())) {
      Cursor cursor = new Cursor(parser, limits, findings);
      try {
        boolean isUnread = !decoded.isWhole() && decoded.text().isBlank();
        Object value = isUnread ? null : bind(cursor, type);
        if (decoded.isWhole()) {
          return value;
        }
      } catch (JacksonException e) {
        if (decoded.isWhole()) {
          findings.add(SyntaxError.of(e, cursor));
          return null;
        }
      }
    }
    findings.add(SyntaxError.notUtf8(decoded.end()));
    return null;
  }

  private static @Nullable Object bind(Cursor cursor, @Nullable Class<?> type) {
    if (cursor.next() == null) {
      cursor.report(
          StructureRules.SYNTAX, new BilingualText("空文本", "an empty text"), Words.ONE_DOCUMENT);
      return null;
    }
    Object value = (type == null ? new ForeignBinding() : Bindings.of(type)).read(cursor);
    if (cursor.next() != null) {
      cursor.report(
          StructureRules.SYNTAX,
          new BilingualText("文档之后的内容", "text behind the document"),
          Words.ONE_DOCUMENT);
      return null;
    }
    return type == null ? null : value;
  }

  private static void missing(Envelope envelope, String name, Findings findings) {
    Optional<Diagnostic> misstated = envelope.misstated(name);
    if (misstated.isPresent()) {
      findings.add(misstated.get());
    } else if (envelope.isWhole()) {
      findings.add(
          Diagnostic.of(StructureRules.MISSING, "/" + name, Map.of("expected", name))
              .position(new Position(1, 1))
              .build());
    }
  }

  private static Diagnostic diagnostic(
      RuleInfo rule, String at, Object found, Object expected, Position position) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    return Diagnostic.of(rule, at, arguments).position(position).build();
  }
}
