package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.enforcementdata.model.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** F19, F20: what a report costs follows the size of the input. */
@Timeout(60)
class LinearCostTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final ObjectNode DOCUMENT = FullDocuments.of("registration");
  private static final com.sun.management.ThreadMXBean THREAD =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @CsvSource({"1000000, json.syntax", "60000, object.duplicate-member"})
  void duplicatesBelowALongNameCostNoCopiesOfIt(int length, String rule) {
    String members = "\"a\":1" + ",\"a\":1".repeat(1000);
    String foreign = "{\"" + "n".repeat(length) + "\":{" + members + "}}";
    byte[] bytes = FullDocuments.spoilt(DOCUMENT, "/extension", foreign).getBytes(UTF_8);
    Report report = JSON.read(bytes).report();
    assertThat(report.getDiagnostics())
        .isNotEmpty()
        .allMatch(each -> each.getRule().getValue().equals(rule))
        .allMatch(each -> each.getAt().equals("/extension"));
    assertThat(allocated(() -> JSON.read(bytes).report()))
        .isLessThan(30L * bytes.length + 8_000_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 20_000, 200_000})
  void aListOfManyWrongTextsIsJudgedInLinearTime(int number) {
    String list = "[\"\"" + ",\"\"".repeat(number - 1) + "]";
    byte[] good = FullDocuments.spoilt(DOCUMENT, "/standards", list).getBytes(UTF_8);
    ObjectNode unbuilt = DOCUMENT.deepCopy().put("status", 1);
    byte[] bad = FullDocuments.spoilt(unbuilt, "/standards", list).getBytes(UTF_8);
    Report checked = JSON.read(good).checkedBy(PlanCheck::check).report();
    assertThat(checked.getCounts().getError()).isEqualTo(number);
    assertThat(JSON.read(bad).report().getCounts().getError()).isEqualTo(number + 1);
    long most = Math.max(300, number * 300L / 20_000);
    assertThat(milliseconds(() -> JSON.read(good).checkedBy(PlanCheck::check).report()))
        .isLessThan(most);
    assertThat(milliseconds(() -> JSON.read(bad).report())).isLessThan(most);
  }

  @Test
  void placesAreFoundWithoutPrintingThoseOfEveryToken() {
    String foreign = "{\"" + "n".repeat(10_000) + "\":[0" + ",0".repeat(99_999) + "]}";
    ObjectNode wrong = DOCUMENT.deepCopy().put("registrationNo", "?");
    byte[] bytes = FullDocuments.spoilt(wrong, "/extension", foreign).getBytes(UTF_8);
    Supplier<Report> read = () -> JSON.read(bytes).checkedBy(PlanCheck::check).report();
    assertThat(read.get().getDiagnostics())
        .map(each -> each.getAt() + " " + each.position().isPresent())
        .contains("/registrationNo true");
    assertThat(milliseconds(read)).isLessThan(300);
  }

  @Test
  void partsThatCannotBeBuiltAreKeptInProportion() {
    String list = "[{}" + ",{}".repeat(1_000_000) + "]";
    ObjectNode dispatch = FullDocuments.of("dispatch");
    byte[] bytes = FullDocuments.spoilt(dispatch, "/officers", list).getBytes(UTF_8);
    Report report = JSON.read(bytes).report();
    assertThat(report.getCounts().getError()).isGreaterThan(1_000_000);
    assertThat(allocated(() -> JSON.read(bytes).report())).isLessThan(400L * bytes.length);
  }

  private static long milliseconds(Supplier<Report> work) {
    return LongStream.generate(() -> nanos(work)).limit(5).min().orElseThrow() / 1_000_000;
  }

  private static long nanos(Supplier<Report> work) {
    long start = THREAD.getCurrentThreadCpuTime();
    assertThat(work.get()).isNotNull();
    return THREAD.getCurrentThreadCpuTime() - start;
  }

  private static long allocated(Supplier<Report> work) {
    long before = THREAD.getCurrentThreadAllocatedBytes();
    assertThat(work.get()).isNotNull();
    return THREAD.getCurrentThreadAllocatedBytes() - before;
  }
}
