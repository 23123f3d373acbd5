package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

@Timeout(30)
class HostileMembersTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "null|NULL",
        "true|BOOLEAN",
        "-7|NUMBER",
        "\"?\"|STRING",
        "[]|ARRAY",
        "{\"\":[{}]}|OBJECT"
      })
  void aWrongTypeAtAnyMemberIsFoundThere(String planted, JsonNodeType type) {
    for (ObjectNode document : FullDocuments.all()) {
      for (String at : FullDocuments.pointers(document)) {
        JsonNodeType usual = document.at(JsonPointer.compile(at)).getNodeType();
        ReadResult<EnforcementRecord<?>> read = read(FullDocuments.spoilt(document, at, planted));
        if (usual != type && !isForeign(at)) {
          assertThat(read.value()).as(at).isEmpty();
          assertThat(read.report().getDiagnostics())
              .as(at)
              .isNotEmpty()
              .allMatch(found -> found.getAt().startsWith(at))
              .allMatch(found -> found.position().isPresent());
        } else {
          assertThat(read.value().isPresent() || !read.report().isValid()).as(at).isTrue();
        }
      }
    }
  }

  private static boolean isEnvelope(String at) {
    return at.equals("/recordType") || at.equals("/schemaVersion");
  }

  private static boolean isForeign(String at) {
    return at.startsWith("/extension/");
  }

  @ParameterizedTest
  @CsvSource({
    "1e999999999, number.digits",
    "-1e-999999999, number.digits",
    "1e99999999999, number.digits",
    "NaN, json.syntax",
    "01, json.syntax",
    "\"\t\", json.syntax"
  })
  void noSuchNumberOrSyntaxIsReadAnywhere(String planted, String rule) {
    for (ObjectNode document : FullDocuments.all()) {
      for (String at : FullDocuments.pointers(document)) {
        ReadResult<EnforcementRecord<?>> read = read(FullDocuments.spoilt(document, at, planted));
        assertThat(read.value()).as(at).isEmpty();
        assertThat(read.report().getDiagnostics())
            .as(at + " of " + document.get("recordType"))
            .allMatch(found -> found.position().isPresent())
            .anyMatch(found -> isOneOf(found.getRule().getValue(), rule));
      }
    }
  }

  /** A member of another type says just that. */
  private static boolean isOneOf(String found, String rule) {
    return found.equals(rule) || (!rule.equals("json.syntax") && found.equals("member.type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "a\\ud842", "\\udfb7\\ud842"})
  void aTextThatIsNoUnicodeIsReadAndRefusedByChecking(String planted) {
    int judged = 0;
    for (ObjectNode document : FullDocuments.all()) {
      for (String at : FullDocuments.pointers(document)) {
        if (document.at(JsonPointer.compile(at)).isString() && !isEnvelope(at)) {
          String text = FullDocuments.spoilt(document, at, '"' + planted + '"');
          Report report = read(text).checkedBy(PlanCheck::check).report();
          String declared = isForeign(at) ? "/extension" : at;
          assertThat(report.isValid()).as(at).isFalse();
          assertThat(report.getDiagnostics())
              .as(at)
              .anyMatch(each -> each.getAt().equals(declared));
          judged += isBroken(report) ? 1 : 0;
        }
      }
    }
    assertThat(judged).isPositive();
  }

  private static boolean isBroken(Report report) {
    return report.getDiagnostics().stream()
        .anyMatch(each -> each.getRule().getValue().equals(Representation.CHARACTERS));
  }

  @ParameterizedTest
  @CsvSource({"\\u0000, text.characters", "a\\ud842, json.syntax", "\\udfb7, json.syntax"})
  void noSuchNameIsAcceptedAnywhere(String name, String rule) {
    ObjectNode document = FullDocuments.of("dispatch");
    String planted = "{\"a\":[{\"" + name + "\":1}]}";
    for (String at : List.of("/extension", "/x-new", "/issuer/x-new")) {
      Report report =
          read(FullDocuments.spoilt(document, at, planted)).checkedBy(PlanCheck::check).report();
      assertThat(report.getDiagnostics()).as(at).anyMatch(each -> isOf(each, rule));
    }
  }

  private static boolean isOf(Diagnostic diagnostic, String rule) {
    return diagnostic.getRule().getValue().equals(rule);
  }

  @Test
  void aMissingMemberIsFoundIfItIsMandatory() {
    for (ObjectNode document : FullDocuments.all()) {
      for (String at : FullDocuments.pointers(document)) {
        if (!isForeign(at) && !at.matches(".*/[0-9]+")) {
          ReadResult<EnforcementRecord<?>> read = read(FullDocuments.without(document, at));
          assertThat(read.report().getDiagnostics())
              .map(found -> found.getAt() + " " + found.getRule())
              .isEqualTo(
                  isMandatory(document, at) ? List.of(at + " object.missing-member") : List.of());
        }
      }
    }
  }

  private static boolean isMandatory(ObjectNode document, String at) {
    String type = document.get("recordType").asString();
    return isEnvelope(at)
        || DeclaredPath.of(TypeDeclaration.of(RecordTypes.ofName(type).orElseThrow()), at)
            .last()
            .filter(MemberDeclaration::isRequired)
            .isPresent();
  }

  @Test
  void aMemberThatStandsTwiceIsFound() {
    for (ObjectNode document : FullDocuments.all()) {
      for (String at : FullDocuments.pointers(document)) {
        JsonNode value = document.at(JsonPointer.compile(at));
        String name = at.substring(at.lastIndexOf('/') + 1);
        if (!at.matches(".*/[0-9]+")) {
          String twice = value + ",\"" + name + "\":" + value;
          assertThat(read(FullDocuments.spoilt(document, at, twice)).report().getDiagnostics())
              .map(found -> found.getAt() + " " + found.getRule())
              .contains((isForeign(at) ? "/extension" : at) + " object.duplicate-member");
        }
      }
    }
  }

  private static ReadResult<EnforcementRecord<?>> read(String text) {
    return JSON.read(text.getBytes(UTF_8));
  }
}
