package org.enforcementdata.examples.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;
import org.junit.jupiter.api.Test;

/** Checking asks of an index in proportion to the records that are checked. */
class LookUpsTest {

  private static final double SLACK = 1.02;

  private final Copies copies = new Copies();

  @Test
  void theCampaignTwiceAsksTwiceAsMuch() {
    assertLinear(GoldenRecords.all());
  }

  /** The rules of 2021, such as one permit for a source, judge acts of 2022 only. */
  @Test
  void theCampaignMovedTo2022TwiceAsksTwiceAsMuch() {
    assertLinear(copies.later(GoldenRecords.all()));
  }

  private void assertLinear(List<EnforcementRecord<?>> records) {
    List<EnforcementRecord<?>> twice = new ArrayList<>(records);
    twice.addAll(copies.elsewhere(records));
    CountingIndex once = check(records);
    CountingIndex doubled = check(twice);
    assertThat(once.lookUps()).isPositive();
    assertThat((double) doubled.lookUps()).isLessThanOrEqualTo(2 * SLACK * once.lookUps());
    assertThat((double) doubled.given()).isLessThanOrEqualTo(2 * SLACK * once.given());
  }

  private static CountingIndex check(List<EnforcementRecord<?>> records) {
    CountingIndex index =
        new CountingIndex(InMemoryRecordIndex.builder().addAll(records).completeForAll().build());
    Conformance conformance = Conformance.standard().with(index);
    records.forEach(conformance::check);
    return index;
  }
}
