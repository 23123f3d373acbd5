package org.enforcementdata.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermittedOutlet;
import org.enforcementdata.model.permit.PermittedPollutant;
import org.enforcementdata.model.permit.SelfMonitoringItem;
import org.enforcementdata.model.quantity.Measurement;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.validation.Conformance;
import org.junit.jupiter.api.Test;

class LargePermitTest {

  private static final int OUTLETS = 16_000;
  private static final PollutantCode POLLUTANT = PollutantCode.of("w01018");

  @Test
  void onePermitOfSixteenThousandOutletsAndMonitoringRowsIsJudgedWithinASecond() {
    Permit permit = permit();
    Conformance.standard().check(permit);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Report report = Conformance.standard().check(permit);
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(report.getJudged().toString()).contains("permit.pollutants-of-outlets");
    assertThat(report.isValid()).isTrue();
    assertThat(Duration.ofNanos(used)).isLessThan(Duration.ofSeconds(1));
  }

  private static Permit permit() {
    List<OutletCode> codes =
        IntStream.range(0, OUTLETS).mapToObj(i -> OutletCode.of("P" + i)).toList();
    return Permit.builder()
        .profile(Profile.EXCERPT)
        .recordId(RecordId.of("urn:uuid:0c6f3f0e-9a51-4f57-8f5c-0d7a4e7f5b01"))
        .revision(1)
        .issuer(AgencyRef.builder().name("上海市奉贤区生态环境局").build())
        .createdAt(OffsetDateTime.parse("2022-06-03T10:00:00+08:00"))
        .issuedOn(LocalDate.of(2022, 6, 1))
        .addAllOutlets(codes.stream().map(LargePermitTest::outlet).toList())
        .addAllSelfMonitoring(codes.stream().map(LargePermitTest::row).toList())
        .build();
  }

  private static PermittedOutlet outlet(OutletCode code) {
    Measurement limit =
        Measurement.builder().value(new java.math.BigDecimal("50")).unit("mg/L").build();
    return PermittedOutlet.builder()
        .outletCode(code)
        .addPollutants(
            PermittedPollutant.builder().pollutantCode(POLLUTANT).limitConcentration(limit).build())
        .build();
  }

  private static SelfMonitoringItem row(OutletCode code) {
    return SelfMonitoringItem.builder().outletCode(code).pollutantCode(POLLUTANT).build();
  }
}
