package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F5, F27, F28: numbers in whatever notation they come. */
class NumberFormsTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  @ParameterizedTest
  @CsvSource({
    "1e5, 100000",
    "1.0E2, 100",
    "12.50, 12.50",
    "-0.0, 0.0",
    "0e9, 0",
    "1.25e1, 12.5",
    "1e-3, 0.001"
  })
  void aNumberIsWrittenInPlainNotationAndReadAsItself(String written, String plain) {
    String document =
        FullDocuments.spoilt(FullDocuments.of("campaign"), "/extension/x", "[" + written + "]");
    EnforcementRecord<?> record = JSON.read(document.getBytes(UTF_8)).orThrow();
    byte[] bytes = JSON.write(record);
    assertThat(new String(bytes, UTF_8)).contains("\"x\":[" + plain + "]");
    assertThat(JSON.read(bytes).orThrow()).isEqualTo(record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e5", "1.0E2", "100000"})
  void aMeasuredValueIsReadAsItself(String written) {
    String at = "/outlets/0/height";
    String document = FullDocuments.spoilt(FullDocuments.of("pollution-source"), at, written);
    EnforcementRecord<?> record = JSON.read(document.getBytes(UTF_8)).orThrow();
    assertThat(JSON.read(JSON.write(record)).orThrow()).isEqualTo(record);
  }

  @Test
  void anAmountBeyondItsBoundIsAnAmount() {
    Report report = decided("1e62").checkedBy(PlanCheck::check).report();
    assertThat(rules(report)).contains("/fine/amount number.range").doesNotContain("member.type");
    assertThat(decided("1e62").value()).isPresent();
  }

  @Test
  void digitsAreCountedInPlainNotation() {
    assertThat(rules(decided("1e64").report())).containsExactly("/fine/amount number.digits");
    assertThat(rules(decided("0." + "0".repeat(63) + "1").report()))
        .containsExactly("/fine/amount number.digits");
    assertThat(rules(decided("0".repeat(64)).report())).contains("/fine/amount json.syntax");
  }

  private static ReadResult<EnforcementRecord<?>> decided(String amount) {
    String document =
        FullDocuments.spoilt(FullDocuments.of("penalty-decision"), "/fine/amount", amount);
    return JSON.read(document.getBytes(UTF_8));
  }

  private static List<String> rules(Report report) {
    return report.getDiagnostics().stream()
        .map(each -> each.getAt() + " " + each.getRule())
        .toList();
  }
}
