package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.Representable;
import org.enforcementdata.model.declaration.ValueAt;
import org.enforcementdata.model.diagnostic.Diagnostic;

class RoundTripTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatIsWrittenIsReadAsItself(@ForAll("records") EnforcementRecord<?> record) {
    byte[] bytes = JSON.write(record);
    EnforcementRecord<?> again = JSON.read(bytes).orThrow();
    assertThat(again).isEqualTo(record);
    assertThat(new String(JSON.write(again), UTF_8)).isEqualTo(new String(bytes, UTF_8));
    Statistics.collect(RecordTypes.nameOf(record));
    Statistics.coverage(
        coverage ->
            RecordTypes.all()
                .forEach(type -> coverage.check(RecordTypes.nameOf(type)).count(n -> n > 0)));
  }

  @Property(tries = 100)
  void indentedBytesSayTheSame(@ForAll("records") EnforcementRecord<?> record) {
    byte[] lines = JSON.indented().write(record);
    assertThat(JSON.read(lines).orThrow()).isEqualTo(record);
    assertThat(new String(lines, UTF_8)).contains("\n  \"schemaVersion\"");
  }

  @Property(tries = 100)
  void theOnlyDiagnosticsAreOfUnknownMembers(@ForAll("records") EnforcementRecord<?> record) {
    List<String> unknown =
        ValueAt.objects(record).stream()
            .flatMap(
                each ->
                    each.object().getUnknownMembers().stream()
                        .flatMap(members -> members.names().stream())
                        .map(name -> each.at()))
            .toList();
    List<Diagnostic> found = JSON.read(JSON.write(record)).report().getDiagnostics();
    assertThat(found)
        .allMatch(each -> each.getRule().getValue().equals(Representable.UNKNOWN))
        .map(Diagnostic::getAt)
        .containsExactlyInAnyOrderElementsOf(unknown);
  }

  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    return RecordArbitraries.records();
  }
}
