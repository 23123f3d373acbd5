package org.enforcementdata.examples.agreement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.StructureRules;
import org.enforcementdata.validation.Conformance;
import tools.jackson.databind.JsonNode;

/** What the SDK says of a document, as far as a schema could say it too. */
final class SdkVerdict {

  /** Rules beyond schemas: exact digits, whole characters, order in time, foreign data, syntax. */
  private static final Set<String> BEYOND =
      Set.of(
          "json.syntax",
          "object.duplicate-member",
          "money.decimals",
          "number.digits",
          "text.characters",
          "period.order",
          "foreign.limits");

  private static final String DAY = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final String TIME = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?";
  private static final String OFFSET = "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)";

  /** What a schema can say of a day and of an instant; that the day exists is beyond it. */
  private static final Map<String, Pattern> TIME_FORMS =
      Map.of(
          "date.form", Pattern.compile(DAY),
          "instant.offset", Pattern.compile(DAY + TIME + OFFSET));

  private SdkVerdict() {}

  /** The errors that a schema could have found, as lines. */
  static List<String> of(Class<?> type, JsonNode document) {
    byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
    Report report =
        EnforcementJson.standard().read(bytes).checkedBy(Conformance.standard()::check).report();
    return report.getDiagnostics().stream()
        .filter(found -> found.getSeverity().equals(Severity.ERROR) || isOfNewerVersion(found))
        .filter(found -> isExpressible(found, type, document))
        .map(found -> found.getRule() + " at " + found.getAt())
        .toList();
  }

  /**
   * The schema of a version refuses every other; the SDK reads a newer one as far as it knows it.
   */
  private static boolean isOfNewerVersion(Diagnostic found) {
    return found.getRule().equals(StructureRules.NEWER_VERSION.getId());
  }

  private static boolean isExpressible(Diagnostic found, Class<?> type, JsonNode document) {
    String rule = found.getRule().getValue();
    if (BEYOND.contains(rule)) {
      return false;
    }
    String text = document.at(found.getAt()).asString("");
    if (found.getLevel().equals(Level.STRUCTURE)) {
      Pattern form = TIME_FORMS.get(rule);
      return form == null || !form.matcher(text).matches();
    }
    return found.getLevel().equals(Level.CONSTRAINT)
        && !fits(form(type, found.getAt()), rule, text);
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
