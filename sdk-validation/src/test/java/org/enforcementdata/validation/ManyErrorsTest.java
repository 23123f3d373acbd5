package org.enforcementdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Outlet;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.junit.jupiter.api.Test;

class ManyErrorsTest {

  private static final int OUTLETS = 8_000;

  @Test
  void aRecordWithTensOfThousandsOfErrorsIsCheckedInTimeThatFollowsItsSize() {
    PollutionSource source = source(OUTLETS);
    Conformance.standard().check(source(OUTLETS / 8));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Report report = Conformance.standard().check(source);
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(report.count(Severity.ERROR)).isGreaterThan(OUTLETS);
    assertThat(Duration.ofNanos(used)).isLessThan(Duration.ofSeconds(3));
  }

  /** Every outlet lacks what a full record must say of it. */
  private static PollutionSource source(int outlets) {
    return PollutionSource.builder()
        .recordId(RecordId.of("urn:test:source"))
        .revision(1)
        .issuer(AgencyRef.builder().name("上海市奉贤区生态环境局").build())
        .createdAt(OffsetDateTime.parse("2025-06-03T10:00:00+08:00"))
        .siteName("一号厂区")
        .addAllOutlets(
            IntStream.range(0, outlets)
                .mapToObj(i -> Outlet.builder().outletCode(OutletCode.of("P" + i)).build())
                .toList())
        .build();
  }
}
