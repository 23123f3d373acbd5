package org.enforcementdata.model.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.junit.jupiter.api.Test;

class PenaltyDecisionTest {

  private final PenaltyDecision minimal =
      PenaltyDecision.builder()
          .recordId(RecordId.of("decision-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("case-handling")
          .createdAt(Parts.LATE)
          .decisionNo(DocumentNumber.of("沪0120环罚〔2020〕12号"))
          .enforcementCase(RecordId.of("case-1"))
          .decidedOn(LocalDate.of(2020, 7, 30))
          .party(Parts.party())
          .addActs(
              Act.builder()
                  .facts("危险废物贮存间未设置识别标志")
                  .addViolated(Parts.markingDuty())
                  .addBasis(Parts.markingDuty())
                  .build())
          .evidenceSummary("现场检查笔录")
          .violationType("违反危险废物识别标志管理规定")
          .addPenaltyTypes(PenaltyType.WARNING)
          .statementAdoption("未提出陈述申辩")
          .remedies(Parts.remedies())
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(PenaltyDecision.class))
        .containsExactly(
            "decisionNo 1 in full",
            "enforcementCase 1 in full",
            "decidedOn 1 in full",
            "party 1 in full",
            "relatedParties 0..*",
            "acts 1..* in full",
            "evidenceSummary 1 in full",
            "violationType 1 in full",
            "penaltyTypes 1..* in full",
            "fine 0..1",
            "confiscated 0..1",
            "fineBasis 0..1",
            "illegalGains 0..1",
            "orderToCorrect 0..1",
            "orders 0..*",
            "discretion 0..1",
            "discretionFactors 0..*",
            "mitigation 0..1",
            "priorCases 0..*",
            "statementAdoption 1 in full",
            "payment 0..1",
            "surchargeRule 0..1",
            "remedies 1 in full",
            "service 0..1",
            "publication 0..1",
            "publicity 0..1",
            "revocation 0..1",
            "agencies 0..*");
    assertThat(Outline.of(Mitigation.class)).containsExactly("reason 1", "legalBasis 1..* in full");
    assertThat(Outline.of(Payment.class))
        .containsExactly("days 1 in full", "method 1 in full", "account 0..1");
    assertThat(Outline.of(SurchargeRule.class))
        .containsExactly("percentPerDay 1 in full", "capPercent 1 in full");
    assertThat(Outline.of(Revocation.class))
        .containsExactly("kind 1", "revokedOn 1 in full", "reason 1 in full");
  }

  @Test
  void whatRulesNeedBeyondTheCatalogueIsAssumed() {
    assertThat(Outline.of(PenaltyDecision.class, Certainty.ASSUMED))
        .containsExactly(
            "enforcementCase",
            "relatedParties",
            "fineBasis",
            "orders",
            "discretionFactors",
            "mitigation",
            "priorCases",
            "publication",
            "agencies");
    assertThat(Outline.of(PenaltyDecision.class, Certainty.LIKELY))
        .containsExactly("violationType");
    assertThat(Outline.of(Mitigation.class, Certainty.ASSUMED))
        .containsExactly("reason", "legalBasis");
  }

  @Test
  void aDecisionNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "relatedParties",
            "fine",
            "confiscated",
            "fineBasis",
            "illegalGains",
            "orderToCorrect",
            "orders",
            "discretion",
            "discretionFactors",
            "mitigation",
            "priorCases",
            "payment",
            "surchargeRule",
            "service",
            "publication",
            "publicity",
            "revocation",
            "agencies");
  }

  @Test
  void theDayOfTheDecisionIsTheActDate() {
    assertThat(minimal.actDate()).contains(LocalDate.of(2020, 7, 30));
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("decisions") PenaltyDecision decision) {
    assertThat(Outline.absentIn(decision)).isEmpty();
    assertThat(PenaltyDecision.builder().from(decision).build()).isEqualTo(decision);
  }

  @Provide
  Arbitrary<PenaltyDecision> decisions() {
    return RecordArbitraries.complete(PenaltyDecision.class);
  }
}
