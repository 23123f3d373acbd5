package org.enforcementdata.examples.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.plan.PoolKind;
import org.enforcementdata.model.plan.PoolSnapshot;
import org.enforcementdata.model.plan.RandomDraw;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of the golden data besides their figures, and that every run gives the same. */
class GoldenDataTest {

  private static final BigDecimal HEARING = new BigDecimal("50000");

  @ParameterizedTest
  @EnumSource(RecordSet.class)
  void everyRunGivesTheSameRecords(RecordSet set) {
    assertThat(set.records()).isNotEmpty().isEqualTo(set.records());
  }

  @Test
  void eachCaseAgainstAListedEnterpriseEndsBelowTheHearing() {
    List<EnforcementRecord<?>> records = RecordSet.POSITIVE_LIST.records();
    List<EnforcementCase> cases = of(EnforcementCase.class, records);
    List<PenaltyDecision> decisions = of(PenaltyDecision.class, records);
    assertThat(decisions)
        .extracting(decision -> decision.getEnforcementCase().orElseThrow().getValue())
        .containsExactlyInAnyOrderElementsOf(
            cases.stream().map(each -> each.getRecordId().getValue()).toList());
    assertThat(decisions).hasSize(18).allMatch(GoldenDataTest::isBelowTheHearing);
  }

  private static boolean isBelowTheHearing(PenaltyDecision decision) {
    return decision.getPenaltyTypes().contains(PenaltyType.WARNING)
        || decision.getFine().orElseThrow().getAmount().compareTo(HEARING) < 0;
  }

  @Test
  void whoIsFinedIsAnOrganisation() {
    List<PenaltyDecision> decisions =
        Arrays.stream(RecordSet.values())
            .flatMap(set -> of(PenaltyDecision.class, set.records()).stream())
            .toList();
    assertThat(decisions)
        .hasSizeGreaterThan(90)
        .extracting(each -> each.getParty().flatMap(PartySnapshot::getEntityType).orElseThrow())
        .containsOnly(EntityType.LEGAL_PERSON);
  }

  @Test
  void operationsAtTheBordersAreIssuedInTwoProvincesAndMore() {
    assertThat(RecordSet.LINKAGE.records())
        .extracting(
            record -> record.getIssuer().getDivision().orElseThrow().getValue().substring(0, 2))
        .contains("31", "33", "32");
  }

  @Test
  void theDrawOfTheStoryIsThatOfItsSeed() {
    List<EnforcementRecord<?>> records = RecordSet.STORY.records();
    List<PoolSnapshot> pools = of(PoolSnapshot.class, records);
    RandomDraw draw = of(RandomDraw.class, records).get(0);
    PoolSnapshot officers =
        pools.stream()
            .filter(pool -> pool.getKind().filter(PoolKind.INSPECTORS::equals).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(draw.verify(pools.get(0), officers)).isEmpty();
    assertThat(draw.verify(officers, officers)).isNotEmpty();
  }

  private static <R> List<R> of(Class<R> type, List<EnforcementRecord<?>> records) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
