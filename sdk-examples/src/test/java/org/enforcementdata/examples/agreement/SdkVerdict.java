package org.enforcementdata.examples.agreement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.ReadResult;
import org.enforcementdata.validation.Conformance;
import tools.jackson.databind.JsonNode;

/** What the SDK says of a document, as far as a schema could say it too. */
final class SdkVerdict {

  /** Rules beyond schemas: exact digits, existing days, what JSON itself is. */
  private static final Set<String> BEYOND =
      Set.of(
          "json.syntax", "json.text", "number.digits", "money.decimals", "object.duplicate-member");

  private static final Set<String> TIMES = Set.of("date.form", "instant.offset");
  private static final Pattern TIME_FORM =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?");

  private SdkVerdict() {}

  /** The errors that a schema could have found, as lines. */
  static List<String> of(Class<?> type, JsonNode document) {
    byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    ReadResult<EnforcementRecord<?>> read = EnforcementJson.standard().read(bytes);
    Report report =
        read.value()
            .map(value -> read.locate(Conformance.standard().check(value)))
            .orElse(read.report());
    return report.getDiagnostics().stream()
        .filter(found -> found.getSeverity() == Severity.ERROR)
        .filter(found -> isExpressible(found, type, document))
        .map(found -> found.getRule() + " at " + found.getAt())
        .toList();
  }

  private static boolean isExpressible(Diagnostic found, Class<?> type, JsonNode document) {
    String rule = found.getRule().value();
    String text = document.at(found.getAt()).asString("");
    if (found.getLevel() == Level.STRUCTURE) {
      return !BEYOND.contains(rule) && !(TIMES.contains(rule) && TIME_FORM.matcher(text).matches());
    }
    return found.getLevel() == Level.CONSTRAINT && !fits(form(type, found.getAt()), rule, text);
  }

  /** Whether a text has the form of its type, so that only check digits or tables can be wrong. */
  private static boolean fits(Optional<TextForm> form, String rule, String text) {
    if (form.isEmpty() || !form.get().rule().equals(rule)) {
      return false;
    }
    int length = text.codePointCount(0, text.length());
    return text.matches(form.get().pattern().isEmpty() ? "(?s).*" : form.get().pattern())
        && form.get().minLength() <= length
        && length <= form.get().maxLength();
  }

  private static Optional<TextForm> form(Class<?> type, String at) {
    return DeclaredPath.of(TypeDeclaration.of(type), at)
        .last()
        .map(MemberDeclaration::elementType)
        .map(element -> element.getAnnotation(TextForm.class));
  }
}
