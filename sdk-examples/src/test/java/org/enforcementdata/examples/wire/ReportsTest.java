package org.enforcementdata.examples.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.serialization.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** W11 and W12: reports, and what a reader may do. */
class ReportsTest {

  private static final Wire GOOD = Wire.REGISTRATION;
  private static final Wire ONE_OFFICER =
      Wire.fixture("inspection", "invalid-inspection-two-officers.json");

  private static String bytes(Report report) {
    return new String(Wire.JSON.write(report), UTF_8);
  }

  @Test
  @Tag("W11.1")
  @Tag("W11.2")
  @Tag("W11.3")
  void aDiagnosticNamesRulePlaceAndBothValues() {
    Wire wrong =
        GOOD.with("{\"recordType\"", "{\"𬬭\":0,\"recordType\"")
            .with("\"revision\":1", "\"revision\":\"1\"");
    assertThat(bytes(wrong.report()))
        .startsWith("{\"reportVersion\":\"1.0\",\"recordType\":\"registration\"")
        .contains(
            "{\"rule\":\"member.type\",\"severity\":\"ERROR\",\"level\":\"STRUCTURE\","
                + "\"at\":\"/revision\",\"line\":1,\"column\":"
                + (wrong.text().indexOf("\"revision\":") + 12)
                + ",\"message\":{\"zh\":\"值的类型为文本，应为数值\",\"en\":\"the value is a text,"
                + " expected a number\"},\"arguments\":{\"found\":{\"zh\":\"文本\",\"en\":\"a"
                + " text\"},\"expected\":{\"zh\":\"数值\",\"en\":\"a number\"}}}");
  }

  @Test
  @Tag("W11.4")
  void errorsAreListedFirstAndAllAreCounted() {
    String many = String.join(",", Collections.nCopies(2_000, "1"));
    Report report = GOOD.with("[\"DB31/199-2018\"]", "[" + many + "]").report();
    assertThat(report.getDiagnostics()).hasSize(1_000);
    assertThat(report.count(Severity.ERROR)).isEqualTo(2_000);
    assertThat(report.getDiagnostics().get(1).getAt()).isEqualTo("/standards/1");
  }

  @Test
  @Tag("W11.5")
  void aDocumentWithoutErrorIsAcceptable() {
    assertThat(GOOD.judged().isAcceptable()).isTrue();
    assertThat(new Wire("\uFEFF" + GOOD.text()).judged().isAcceptable()).isTrue();
    assertThat(GOOD.with("F300044", "F300045").judged().isAcceptable()).isFalse();
    assertThat(new Wire("{}").judged().isAcceptable()).isFalse();
  }

  @Test
  @Tag("W11.6")
  void personalDataAreNotShown() {
    String text = Wire.fixture("enterprise").text();
    String id = text.replaceAll("(?s).*\"legalRepresentativeId\": \"([^\"]*)\".*", "$1");
    String wrong = id.substring(0, 6) + "1";
    Report personal = new Wire(text.replace(id, wrong)).report();
    assertThat(personal.isValid()).isFalse();
    assertThat(bytes(personal)).doesNotContain(wrong);
    Report longer = GOOD.with("11310120MB2F300044", "9".repeat(100)).report();
    assertThat(longer.isValid()).isFalse();
    assertThat(bytes(longer)).doesNotContain("9".repeat(41));
  }

  @Test
  @Tag("W11.7")
  void theLawOfTheDayIsCited() {
    assertThat(ONE_OFFICER.report().getDiagnostics())
        .filteredOn(found -> found.getRule().getValue().equals("inspection.two-officers"))
        .flatExtracting(Diagnostic::getBasis)
        .extracting(LegalBasis::getArticle)
        .isNotEmpty();
  }

  @Test
  @Tag("W12.5")
  void limitsCanOnlyBeLowered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.standard().withDocumentBytes(16 * 1024 * 1024 + 1));
    assertThat(
            Wire.JSON
                .withLimits(Limits.standard().withDocumentBytes(100))
                .read(GOOD.text().getBytes(UTF_8))
                .report()
                .isValid())
        .isFalse();
  }
}
