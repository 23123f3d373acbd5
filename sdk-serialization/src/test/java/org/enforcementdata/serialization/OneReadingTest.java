package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** One reading reports everything, also where no value can be built. */
class OneReadingTest {

  private static final Path FIXTURES = Path.of("src", "fixtures", "1.0");
  private static final EnforcementJson JSON = EnforcementJson.standard();

  @Test
  void aStructuralErrorAndAPatternErrorAreBothReportedOnce() {
    assertThat(
            found(
                fixture("dispatch/valid-minimal")
                    .replace("\"2020-05-20\"", "20200520")
                    .replace("\"0911200123\"", "\"证0911\"")))
        .containsExactly(
            "/dispatchedOn: the value is a number, expected a text [member.type]",
            "/officers/0/certificateNo: enforcement certificate number (5 characters) is not valid: "
                + "expected 1 to 30 digits, letters or hyphens [certificate-number.form]");
  }

  @Test
  void whatIsFoundByEitherStandsAtItsPlaceInTheText() {
    String document =
        """
        {
          "recordType": "registration", "schemaVersion": "1.0",
          "endsOn": "2020-13-01",
          "standards": [
            "DB31/199-2018", "",
            7
          ]
        }""";
    assertThat(JSON.read(document.getBytes(UTF_8)).report().getDiagnostics())
        .filteredOn(each -> each.getAt().matches("/endsOn|/standards.*|/status"))
        .map(each -> each.position().orElseThrow() + " " + each.getAt() + " " + each.getRule())
        .containsExactly(
            "3:13 /endsOn date.form",
            "5:22 /standards/1 text.length",
            "6:5 /standards/2 member.type",
            "1:1 /status member.required");
  }

  @Test
  void aPatternErrorAloneIsLeftToChecking() {
    String document = fixture("dispatch/valid-minimal").replace("\"0911200123\"", "\"证0911\"");
    assertThat(found(document)).isEmpty();
    assertThat(read(document).value()).isPresent();
  }

  @Test
  void lengthsRangesAndCodesAreReportedInTheWordsOfChecking() {
    assertThat(
            found(
                fixture("permit/valid-minimal")
                    .replace("\"retentionYears\": 3", "\"retentionYears\": 101")
                    .replace("\"category\": \"KEY\"", "\"category\": \"MAIN\"")
                    .replace("\"frequency\": \"1次/季度\"", "\"frequency\": \"\"")
                    .replace("\"endsOn\": \"2024-12-31\"", "\"endsOn\": \"2024-02-30\"")))
        .containsExactly(
            "/category: code MAIN is not in the list: "
                + "expected KEY | SIMPLIFIED | REGISTRATION [code.listed]",
            "/endsOn: the day 2024-02-30 cannot be read, "
                + "expected an existing day written YYYY-MM-DD [date.form]",
            "/ledgerRequirement/retentionYears: the number is 101, expected <= 100 [number.range]",
            "/selfMonitoring/0/frequency: the text has 0 characters, expected 1 to 100"
                + " [text.length]");
  }

  @Test
  void personalTextsAreShownByTheirLengthOnly() {
    assertThat(
            found(
                fixture("enterprise/valid-full")
                    .replace("\"operatingStatus\": \"OPERATING\"", "\"operatingStatus\": null")
                    .replace("31022619700315001", "MARKER")))
        .containsExactly(
            "/legalRepresentativeId: resident identity number (7 characters) is not valid: expected"
                + " 18 characters: 6 digits of the division, 8 of the date of birth, 3 of the"
                + " serial, a check digit or capital X; or the old 15 digits [resident-id.valid]"
                + " GB 11643-1999 4",
            "/operatingStatus: the member is null; a member without a value is left out"
                + " [member.absent]");
  }

  @Test
  void severalOfMembersThatExcludeEachOtherAreReported() {
    assertThat(
            found(
                fixture("enforcement-case/valid-minimal")
                    .replace(
                        "\"entityType\": \"LEGAL_PERSON\"",
                        "\"entityType\": \"LEGAL_PERSON\", \"substituteCode\": 1")
                    .replace("\"status\": \"CLUE\"", "\"status\": 1")))
        .containsExactly(
            "/party: at most one of creditCode, substituteCode is expected, found: creditCode,"
                + " substituteCode [party.one-code]",
            "/party/substituteCode: the value is a number, expected a text [member.type]",
            "/status: the value is a number, expected a text [member.type]");
  }

  @Test
  void aStandardOutletNeedsACodeOfTheStandard() {
    assertThat(
            found(
                fixture("pollution-source/valid-full")
                    .replace("\"outletCode\": \"DA001\"", "\"outletCode\": \"气-1\"")
                    .replace("\"stratum\": \"KEY\"", "\"stratum\": null")))
        .containsExactly(
            "/outlets/0/outletCode: 气-1 is not valid: "
                + "expected DA or DW with 3 digits [outlet-code.standard]",
            "/stratum: the member is null; a member without a value is left out [member.absent]");
  }

  @Test
  void aNumberBeyondAllLimitsDoesNoHarm() {
    assertThat(
            found(
                fixture("statistical-return/valid-minimal")
                    .replace("\"value\": 2", "\"value\": 1e999999999")
                    .replace("\"asOf\": \"2020-12-01\"", "\"asOf\": \"\"")
                    .replace("\"scope\": \"奉贤区\"", "\"scope\": \"\"")))
        .containsExactly(
            "/asOf: the day (0 characters) cannot be read, "
                + "expected an existing day written YYYY-MM-DD [date.form]",
            "/measures/0/count/value: the number has 1000000000 digits, expected at most 64"
                + " [number.digits]",
            "/scope: the text has 0 characters, expected 1 to 200 [text.length]");
  }

  @Test
  void whatAFullRecordMustHaveIsDemandedOfItsPartsToo() {
    ObjectNode document = FullDocuments.of("dispatch");
    document.put("dispatchedOn", 1).remove("unit");
    document.withArray("officers").addObject().put("name", "李某").put("role", "OFFICER");
    String last = "/officers/" + (document.get("officers").size() - 1);
    assertThat(rules(document))
        .containsExactly(
            "/dispatchedOn member.type",
            last + "/certificateNo member.required",
            "/unit member.required");
  }

  @Test
  void anExcerptIsAskedForNothingThatItNeedNotHave() {
    ObjectNode document = FullDocuments.of("dispatch").put("profile", "EXCERPT");
    document.put("dispatchedOn", 1).remove("unit");
    assertThat(rules(document)).containsExactly("/dispatchedOn member.type");
  }

  @Test
  void anUnreadableProfileIsNone() {
    ObjectNode document = FullDocuments.of("dispatch").put("profile", 1);
    document.remove("unit");
    assertThat(rules(document)).containsExactly("/profile member.type", "/unit member.required");
  }

  @Test
  void whatIsMissingAlwaysIsReportedOnce() {
    ObjectNode document = FullDocuments.of("dispatch");
    ((ObjectNode) document.get("issuer")).remove("name");
    ((ObjectNode) document.get("issuer")).remove("level");
    assertThat(rules(document))
        .containsExactly("/issuer/level member.required", "/issuer/name object.missing-member");
  }

  private static List<String> rules(ObjectNode document) {
    return read(document.toString()).report().getDiagnostics().stream()
        .map(each -> each.getAt() + " " + each.getRule())
        .toList();
  }

  private static List<String> found(String document) {
    return read(document).report().getDiagnostics().stream().map(OneReadingTest::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    assertThat(diagnostic.position()).isPresent();
    return diagnostic.toString(Locale.ENGLISH).replaceFirst("^[0-9]+:[0-9]+ ", "");
  }

  private static ReadResult<?> read(String document) {
    return JSON.read(document.getBytes(UTF_8));
  }

  private static String fixture(String name) {
    try {
      return Files.readString(FIXTURES.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
