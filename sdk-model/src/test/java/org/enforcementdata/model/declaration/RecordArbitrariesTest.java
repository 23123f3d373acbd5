package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.text.WrittenText;

class RecordArbitrariesTest {

  @Property(tries = 200)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyTextOfARecordIsWellFormed(@ForAll("records") EnforcementRecord<?> record) {
    assertThat(Place.of(record))
        .filteredOn(place -> place.value() instanceof WrittenText)
        .allMatch(place -> ((WrittenText) place.value()).defect().isEmpty());
    Statistics.collect(RecordTypes.nameOf(record));
    Statistics.coverage(
        coverage ->
            RecordTypes.all()
                .forEach(type -> coverage.check(RecordTypes.nameOf(type)).count(n -> n > 0)));
  }

  @Property(tries = 100)
  void aRecordRebuiltFromItsMembersIsEqual(@ForAll("records") EnforcementRecord<?> record) {
    Class<?> type = TypeDeclaration.of(record).type();
    assertThat(Construction.build(type, Construction.members(record))).isEqualTo(record);
  }

  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    return RecordArbitraries.records();
  }
}
