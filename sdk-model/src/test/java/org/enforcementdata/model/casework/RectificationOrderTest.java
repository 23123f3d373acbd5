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

class RectificationOrderTest {

  private final RectificationOrder minimal =
      RectificationOrder.builder()
          .recordId(RecordId.of("order-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("mobile-enforcement")
          .createdAt(Parts.LATE)
          .orderNo(DocumentNumber.of("沪奉环责改〔2020〕12号"))
          .issuedOn(LocalDate.of(2020, 5, 25))
          .party(Parts.party())
          .facts("危险废物贮存间未设置识别标志")
          .addViolated(Parts.markingDuty())
          .addBasis(Parts.markingDuty())
          .addRequirements(Requirement.builder().text("设置危险废物识别标志").build())
          .consequenceNotice(true)
          .remedies(Parts.remedies())
          .status(RectificationOrderStatus.SERVED)
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(RectificationOrder.class))
        .containsExactly(
            "orderNo 1 in full",
            "issuedOn 1 in full",
            "party 1 in full",
            "facts 1 in full",
            "evidence 0..*",
            "violated 1..* in full",
            "basis 1..* in full",
            "requirements 1..* in full",
            "consequenceNotice 1 in full",
            "precedingOrder 0..1",
            "remedies 1 in full",
            "service 0..1",
            "publication 0..1",
            "selfReport 0..1",
            "reInspections 0..*",
            "status 1 in full",
            "agencies 0..*");
    assertThat(Outline.of(RemedyNotice.class))
        .containsExactly(
            "reviewBodies 1..* in full",
            "reviewTerm 1 in full",
            "court 1 in full",
            "suitTerm 1 in full",
            "noStay 0..1");
    assertThat(Outline.of(SelfReport.class))
        .containsExactly("reportedAt 1 in full", "attachments 0..*");
    assertThat(Outline.of(ReInspection.class))
        .containsExactly(
            "inspection 1 in full",
            "inspectedOn 0..1",
            "inspectedAt 1 in full",
            "result 1 in full");
  }

  @Test
  void whatTheCatalogueGivesNoSourceForIsAssumed() {
    assertThat(Outline.of(RectificationOrder.class, Certainty.ASSUMED))
        .containsExactly("precedingOrder", "service", "publication", "status", "agencies");
  }

  @Test
  void anOrderNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "evidence",
            "precedingOrder",
            "service",
            "publication",
            "selfReport",
            "reInspections",
            "agencies");
  }

  @Test
  void theDayOfIssueIsTheActDate() {
    assertThat(minimal.actDate()).contains(LocalDate.of(2020, 5, 25));
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("orders") RectificationOrder order) {
    assertThat(Outline.absentIn(order)).isEmpty();
    assertThat(RectificationOrder.builder().from(order).build()).isEqualTo(order);
  }

  @Provide
  Arbitrary<RectificationOrder> orders() {
    return RecordArbitraries.complete(RectificationOrder.class);
  }
}
