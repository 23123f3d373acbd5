package org.enforcementdata.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** One reading reports everything, also where no value can be built. */
class SchemaPassTest {

  private static final Path FIXTURES = Path.of("src", "fixtures", "1.0");

  @Test
  void aStructuralErrorAndAPatternErrorAreBothReportedOnce() {
    assertThat(
            found(
                fixture("dispatch/valid-minimal")
                    .replace("\"2020-05-20\"", "20200520")
                    .replace("\"0911200123\"", "\"证0911\"")))
        .containsExactly(
            "22:19 /dispatchedOn: the value is a number, expected a text [member.type]",
            "28:24 /officers/0/certificateNo: enforcement certificate number ***(5) is not valid: "
                + "expected 1 to 30 digits, letters or hyphens [certificate-number.form]");
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
            "17:15 /category: code MAIN is not in the list: "
                + "expected KEY | SIMPLIFIED | REGISTRATION [code.listed]",
            "61:23 /ledgerRequirement/retentionYears: the number is 101, expected <= 100 [number.range]",
            "54:20 /selfMonitoring/0/frequency: the text has 0 characters, expected 1–100 [text.length]",
            "27:14 /endsOn: the day ***(10) cannot be read, "
                + "expected an existing day written YYYY-MM-DD [date.form]");
  }

  @Test
  void personalTextsAreShownByTheirLengthOnly() {
    assertThat(
            found(
                fixture("enterprise/valid-full")
                    .replace("\"operatingStatus\": \"OPERATING\"", "\"operatingStatus\": null")
                    .replace("31022619700315001", "MARKER")))
        .containsExactly(
            "27:28 /legalRepresentativeId: resident identity number ***(7) is not valid: expected 18"
                + " characters: 6 digits of the division, 8 of the date of birth, 3 of the serial, a"
                + " check digit or capital X; or the old 15 digits [resident-id.valid]"
                + " GB 11643-1999 4",
            "57:22 /operatingStatus: the member is null; a member without a value is left out"
                + " [member.absent]");
  }

  @Test
  void noneOrSeveralOfMembersThatExcludeEachOtherIsReported() {
    assertThat(
            found(
                fixture("enforcement-case/valid-minimal")
                    .replace("\"creditCode\": \"91310120", "\"foreignCode\": \"91310120")
                    .replace("\"status\": \"CLUE\"", "\"status\": 1")))
        .containsExactly(
            "33:12 /party: exactly one of creditCode, substituteCode is expected, found: none"
                + " [party.one-code]",
            "35:20 /party/foreignCode: unknown member: a text (kept) [object.unknown-member]",
            "41:13 /status: the value is a number, expected a text [member.type]");
  }

  @Test
  void aStandardOutletNeedsACodeOfTheStandard() {
    assertThat(
            found(
                fixture("pollution-source/valid-full")
                    .replace("\"outletCode\": \"DA001\"", "\"outletCode\": \"气-1\"")
                    .replace("\"stratum\": \"KEY\"", "\"stratum\": null")))
        .containsExactly(
            "39:21 /outlets/0/outletCode: outlet code 气-1 is not valid: "
                + "expected DA or DW with 3 digits [outlet-code.standard]",
            "33:14 /stratum: the member is null; a member without a value is left out"
                + " [member.absent]");
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
            "25:11 /asOf: the day ***(0) cannot be read, "
                + "expected an existing day written YYYY-MM-DD [date.form]",
            "30:18 /measures/0/count/value: the number has 1000000000 digits, expected at most 64"
                + " [number.digits]",
            "22:12 /scope: the text has 0 characters, expected 1–200 [text.length]");
  }

  private static List<String> found(String document) {
    return read(document).report().getDiagnostics().stream().map(SchemaPassTest::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.toString(Locale.ENGLISH);
  }

  private static ReadResult<?> read(String document) {
    return EnforcementJson.standard().read(document.getBytes(StandardCharsets.UTF_8));
  }

  private static String fixture(String name) {
    try {
      return Files.readString(FIXTURES.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
