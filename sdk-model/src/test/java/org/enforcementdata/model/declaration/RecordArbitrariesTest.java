package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.header.MemberAnnotation;
import org.enforcementdata.model.text.WrittenText;

class RecordArbitrariesTest {

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyTypeIsMadeInBothProfilesAndSomeExcerptsAreMasked(
      @ForAll("records") EnforcementRecord<?> record) {
    boolean isMasked =
        ValueAt.of(record).stream()
            .anyMatch(each -> each.value() instanceof WrittenText text && text.isMasked());
    assertThat(isMasked && !record.isExcerpt()).isFalse();
    Statistics.collect(RecordTypes.nameOf(record));
    Statistics.label("profile").collect(record.isExcerpt(), isMasked);
    Statistics.coverage(
        coverage ->
            RecordTypes.all()
                .forEach(type -> coverage.check(RecordTypes.nameOf(type)).count(n -> n > 0)));
    Statistics.label("profile")
        .coverage(
            coverage -> {
              coverage.check(true, true).count(n -> n > 5);
              coverage.check(true, false).count(n -> n > 5);
              coverage.check(false, false).count(n -> n > 50);
            });
  }

  @Example
  void aCompleteValueHasEveryMemberThatNoOtherExcludes() {
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      EnforcementRecord<?> record = RecordArbitraries.complete(type).sample();
      for (ValueAt.ObjectAt each : ValueAt.objects(record)) {
        if (each.object() instanceof MemberAnnotation) {
          continue;
        }
        assertThat(Construction.members(each.object()))
            .as(each.at() + " of " + type.getSimpleName())
            .hasSize(each.type().members().size() - excluded(each));
      }
    }
  }

  private static int excluded(ValueAt.ObjectAt object) {
    return Math.max(0, new Conditions(object.type().type()).alternatives().size() - 1);
  }

  @Property(tries = 100)
  void aRecordRebuiltFromItsMembersIsEqual(@ForAll("records") EnforcementRecord<?> record) {
    assertThat(TypeDeclaration.of(record).build(Construction.members(record))).isEqualTo(record);
  }

  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    return RecordArbitraries.records();
  }
}
