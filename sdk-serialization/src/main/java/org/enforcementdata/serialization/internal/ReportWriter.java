package org.enforcementdata.serialization.internal;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.serialization.Limits;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes reports as JSON. Thread-safe. */
public final class ReportWriter {

  private static final String VERSION = "1.0";
  private static final JsonFactory FACTORY = Json.factory(Limits.standard());

  private ReportWriter() {}

  /** The UTF-8 bytes of a report; the same report gives the same bytes. */
  public static byte[] write(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      write(report, json);
    }
    return bytes.toByteArray();
  }

  private static void write(Report report, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("reportVersion", VERSION);
    report.getRecordType().ifPresent(type -> json.writeStringProperty("recordType", type));
    report
        .getSchemaVersion()
        .ifPresent(version -> json.writeStringProperty("schemaVersion", version));
    report.getRecordId().ifPresent(id -> json.writeStringProperty("recordId", id));
    report.getLine().ifPresent(line -> json.writeNumberProperty("line", line));
    report.getActDate().ifPresent(day -> json.writeStringProperty("actDate", day.toString()));
    list("ruleSets", report.getRuleSets(), json);
    json.writeBooleanProperty("valid", report.valid());
    counts(report, json);
    json.writeArrayPropertyStart("diagnostics");
    report.getDiagnostics().forEach(diagnostic -> write(diagnostic, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("notEvaluable");
    report.getNotEvaluable().forEach(rule -> write(rule, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(Report report, JsonGenerator json) {
    json.writeObjectPropertyStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(lower(severity), report.count(severity));
    }
    json.writeNumberProperty("notEvaluable", report.getNotEvaluable().size());
    json.writeNumberProperty("omitted", report.getOmitted());
    json.writeEndObject();
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", diagnostic.getRule().value());
    diagnostic.getCatalogue().ifPresent(number -> json.writeStringProperty("catalogue", number));
    json.writeStringProperty("severity", diagnostic.getSeverity().name());
    json.writeStringProperty("level", lower(diagnostic.getLevel()));
    json.writeStringProperty("at", diagnostic.getAt());
    diagnostic
        .getPosition()
        .ifPresent(
            position -> {
              json.writeNumberProperty("line", position.line());
              json.writeNumberProperty("column", position.column());
            });
    json.writeName("message");
    argument(diagnostic.getMessage(), json);
    json.writeObjectPropertyStart("arguments");
    for (Map.Entry<String, Object> argument : diagnostic.getArguments().entrySet()) {
      json.writeName(argument.getKey());
      argument(argument.getValue(), json);
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("basis");
    diagnostic.getBasis().forEach(basis -> write(basis, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void argument(Object value, JsonGenerator json) {
    if (value instanceof BilingualText text) {
      json.writeStartObject();
      json.writeStringProperty("zh", text.zh());
      json.writeStringProperty("en", text.en());
      json.writeEndObject();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof Number number) {
      json.writeNumber(number.toString());
    } else {
      json.writeString(value.toString());
    }
  }

  private static void write(LegalBasis basis, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("instrument", basis.getInstrument());
    json.writeStringProperty("version", basis.getVersion().toString());
    json.writeStringProperty("article", basis.getArticle());
    basis.getParagraph().ifPresent(paragraph -> json.writeStringProperty("paragraph", paragraph));
    basis.getItem().ifPresent(item -> json.writeStringProperty("item", item));
    json.writeEndObject();
  }

  private static void write(NotEvaluable rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", rule.rule().value());
    rule.catalogue().ifPresent(number -> json.writeStringProperty("catalogue", number));
    json.writeStringProperty("level", lower(rule.level()));
    list("missing", rule.missing(), json);
    json.writeEndObject();
  }

  private static void list(String name, List<String> texts, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
