package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** F12, F22, F24: what is shown of what a document holds. */
class EchoesTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final ObjectNode DOCUMENT = FullDocuments.of("registration");
  private static final String PERSON = "张三310226198806120030";

  @Test
  void aDayThatCannotBeReadIsShownWhereItsMemberIsPublic() {
    assertThat(messages(DOCUMENT.deepCopy().put("endsOn", "2030/6/2")))
        .containsExactly(
            "日期 2030/6/2 无法读取，应为存在的日期，写作 YYYY-MM-DD",
            "the day 2030/6/2 cannot be read, expected an existing day written YYYY-MM-DD");
  }

  @Test
  void aDayThatIsNoneIsShownByItsLengthWhereItIsNotOfItsForm() {
    assertThat(messages(DOCUMENT.deepCopy().put("endsOn", "二〇三〇年")))
        .contains(
            "the day (5 characters) cannot be read, expected an existing day written YYYY-MM-DD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"endson", "ends_on", "endsOnn", "endOn"})
  void theNameOfAnUnknownMemberIsShownWhereItIsNearlyThatOfAKnownOne(String name) {
    assertThat(messages(DOCUMENT.deepCopy().put(name, "2030-06-02")))
        .containsExactly(
            "未知成员：" + name + "（文本），疑为 endsOn（已保留）",
            "unknown member: " + name + " (a text), did you mean endsOn? (kept)");
  }

  @ParameterizedTest
  @ValueSource(strings = {PERSON, "张三", "ax", "endsOn\u202E", "n", ""})
  void theNameOfAnotherUnknownMemberIsShownNowhere(String name) {
    int length = name.codePointCount(0, name.length());
    ReadResult<?> read = read(DOCUMENT.deepCopy().put(name, 5).put("status", 7));
    assertThat(read.report().getDiagnostics())
        .map(each -> each.getAt() + ": " + each.getMessage().getEn())
        .containsExactly(
            ": unknown member: a number with a name of " + length + " characters (kept)",
            "/status: the value is a number, expected a text");
    String all = new String(JSON.write(read.report()), UTF_8) + thrown(read);
    assertThat(all).doesNotContain(PERSON, "张三", "\u202E");
  }

  @Test
  void aDefectInForeignDataIsReportedAtTheMemberThatHoldsThem() {
    String text =
        FullDocuments.spoilt(DOCUMENT, "/extension/" + PERSON, "{\"" + PERSON + "\":[1e99]}");
    assertThat(JSON.read(text.getBytes(UTF_8)).report().getDiagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.getAt()).isEqualTo("/extension");
              assertThat(found.getColumn()).hasValue(text.indexOf("1e99") + 1);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recordType",
        "schemaVersion",
        "recordId",
        "profile",
        "endsOn",
        "createdAt",
        "status",
        "nn"
      })
  void nothingReachesAReaderUnescaped(String member) {
    String forged = "A\n2026-01-01 INFO ok\u001b[31m\u202e";
    for (ObjectNode document :
        List.of(
            DOCUMENT.deepCopy().put(member, forged),
            DOCUMENT.deepCopy().put(member, forged).put("revision", "x"),
            DOCUMENT.deepCopy().put(forged, member).put("revision", "x"))) {
      ReadResult<?> read = read(document);
      for (Diagnostic found : read.checkedBy(PlanCheck::check).report().getDiagnostics()) {
        assertSafe(found.toString(Locale.CHINESE));
        assertSafe(found.toString(Locale.ENGLISH));
      }
      assertSafe(thrown(read));
    }
  }

  private static void assertSafe(String text) {
    assertThat(text.chars()).allMatch(c -> c >= ' ' && c != 0x7F && c != 0x202E);
  }

  private static String thrown(ReadResult<?> read) {
    try {
      read.orThrow();
      return "";
    } catch (InvalidDocumentException e) {
      return e.toString();
    }
  }

  private static List<String> messages(ObjectNode document) {
    return read(document).report().getDiagnostics().stream()
        .flatMap(each -> List.of(each.getMessage().getZh(), each.getMessage().getEn()).stream())
        .toList();
  }

  private static ReadResult<?> read(ObjectNode document) {
    return JSON.read(document.toString().getBytes(UTF_8));
  }
}
