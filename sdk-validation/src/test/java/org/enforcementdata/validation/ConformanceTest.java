package org.enforcementdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Breakage;
import org.enforcementdata.model.constraint.Breakage.Broken;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.diagnostic.Level;

class ConformanceTest {

  private static final Conformance CONFORMANCE = Conformance.standard();

  @Property(tries = 200)
  void aRecordIsAcceptedIfItsReportHasNoError(@ForAll("records") EnforcementRecord<?> record) {
    assertThat(CONFORMANCE.accepts(record)).isEqualTo(CONFORMANCE.check(record).isValid());
    assertThat(CONFORMANCE.check(record).getDiagnostics())
        .noneMatch(diagnostic -> diagnostic.getLevel().equals(Level.CONSTRAINT));
  }

  @Property(tries = 200)
  void aRecordOfTheIndexIsAcceptedIfItsReportHasNoError(
      @ForAll("records") EnforcementRecord<?> record) {
    Conformance indexed =
        CONFORMANCE.with(InMemoryRecordIndex.builder().add(record).completeForAll().build());
    assertThat(indexed.accepts(record)).isEqualTo(indexed.check(record).isValid());
  }

  @Property(tries = 200)
  void aBrokenRecordIsNotAccepted(@ForAll("broken") Broken broken) {
    assertThat(CONFORMANCE.accepts(broken.record())).isFalse();
    assertThat(CONFORMANCE.check(broken.record()).isValid()).isFalse();
  }

  @Property(tries = 100)
  void checkingTwiceGivesTheSameReport(@ForAll("records") EnforcementRecord<?> record) {
    assertThat(CONFORMANCE.check(record)).isEqualTo(CONFORMANCE.check(record));
  }

  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    return RecordArbitraries.records();
  }

  @Provide
  Arbitrary<Broken> broken() {
    return Breakage.brokenRecords();
  }
}
