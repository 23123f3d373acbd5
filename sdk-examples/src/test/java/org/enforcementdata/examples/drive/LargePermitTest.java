package org.enforcementdata.examples.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermittedOutlet;
import org.enforcementdata.model.permit.SelfMonitoringItem;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.Conformance;
import org.junit.jupiter.api.Test;

class LargePermitTest {

  private static final int OUTLETS = 16_000;

  @Test
  void onePermitOfSixteenThousandOutletsAndMonitoringRowsIsJudgedWithinASecond()
      throws IOException {
    Permit permit = permit();
    Conformance.standard().check(permit);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Report report = Conformance.standard().check(permit);
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(report.getJudged().toString()).contains("permit.pollutants-of-outlets");
    assertThat(report.isValid()).isTrue();
    assertThat(Duration.ofNanos(used)).isLessThan(Duration.ofSeconds(1));
  }

  /** The full fixture with its first outlet and monitoring row many times over. */
  private static Permit permit() throws IOException {
    byte[] bytes =
        Files.readAllBytes(
            Path.of("..", "sdk-serialization", "src", "fixtures", "1.0", "permit/valid-full.json"));
    Permit full = EnforcementJson.standard().read(bytes, Permit.class).orThrow();
    SelfMonitoringItem row = full.getSelfMonitoring().get(0);
    PermittedOutlet outlet =
        full.getOutlets().stream()
            .filter(each -> Optional.of(each.getOutletCode()).equals(row.getOutletCode()))
            .findFirst()
            .orElseThrow();
    List<OutletCode> codes =
        IntStream.range(0, OUTLETS).mapToObj(i -> OutletCode.of("P" + i)).toList();
    return Permit.builder()
        .from(full)
        .addAllOutlets(
            codes.stream()
                .map(code -> PermittedOutlet.builder().from(outlet).outletCode(code).build())
                .toList())
        .addAllSelfMonitoring(
            codes.stream()
                .map(code -> SelfMonitoringItem.builder().from(row).outletCode(code).build())
                .toList())
        .build();
  }
}
