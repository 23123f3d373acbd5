package org.enforcementdata.model.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.identity.RecordId;
import org.junit.jupiter.api.Test;

class EnforcementReceiptTest {

  private final EnforcementReceipt minimal =
      EnforcementReceipt.builder()
          .recordId(RecordId.of("receipt-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("mobile-enforcement")
          .createdAt(OffsetDateTime.parse("2020-06-01T09:00:00+08:00"))
          .receiptNo(DocumentNumber.of("沪奉环回〔2020〕12号"))
          .inspection(RecordId.of("inspection-1"))
          .addOfficers(Parts.officer("0911200123"))
          .enterprise(RecordId.of("enterprise-1"))
          .enterpriseName("上海申澄阀门有限公司")
          .site(RecordId.of("source-1"))
          .startedAt(OffsetDateTime.parse("2020-05-20T09:30:00+08:00"))
          .endedAt(OffsetDateTime.parse("2020-05-20T10:40:00+08:00"))
          .addItems("危险废物管理")
          .resultSummary(ReceiptResult.NO_PROBLEM)
          .problemCount(0)
          .disciplineNotice(DisciplineNotice.builder().textId("JL-2020").textVersion("1").build())
          .complaintPhone(Phone.of("021-00012369"))
          .issuedAt(Parts.LATE)
          .status(EnforcementReceiptStatus.ISSUED)
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(EnforcementReceipt.class))
        .containsExactly(
            "receiptNo 1 in full",
            "inspection 1 in full",
            "inspectionCode 0..1",
            "officers 1..* in full",
            "enterprise 1 in full",
            "enterpriseName 1 in full",
            "site 1 in full",
            "startedAt 1 in full",
            "endedAt 1 in full",
            "items 1..* in full",
            "checklist 0..1",
            "documentsLeft 0..*",
            "resultSummary 1 in full",
            "problemCount 1 in full",
            "disciplineNotice 1 in full",
            "complaintPhone 1 in full",
            "issuedOn 0..1",
            "issuedAt 1 in full",
            "deliveries 0..*",
            "feedback 0..1",
            "supervision 0..1",
            "status 1 in full");
  }

  @Test
  void theGroupsHaveTheMembersOfTheCatalogue() {
    assertThat(Outline.of(DocumentLeft.class)).containsExactly("kind 1", "number 1 in full");
    assertThat(Outline.of(DisciplineNotice.class))
        .containsExactly("textId 1 in full", "textVersion 1 in full");
    assertThat(Outline.of(ReceiptDelivery.class))
        .containsExactly("channel 1", "phone 0..1", "deliveredAt 0..1", "openedAt 0..1");
    assertThat(Outline.of(ReceiptFeedback.class))
        .containsExactly(
            "answers 0..1",
            "rating 0..1",
            "comment 0..1",
            "submittedBy 0..1",
            "submittedAt 1 in full");
    assertThat(Outline.of(FeedbackAnswers.class))
        .containsExactly(
            "certificatesShown 1 in full",
            "twoOfficers 1 in full",
            "purposeExplained 1 in full",
            "manner 1 in full",
            "integrity 1 in full",
            "disturbance 1 in full");
    assertThat(Outline.of(ReceiptSupervision.class))
        .containsExactly("flaggedAt 1 in full", "handler 0..1", "outcome 0..1");
  }

  @Test
  void everyMemberIsOurProposal() {
    assertThat(DeclaredTypes.objects())
        .filteredOn(type -> type.type().getPackage().equals(EnforcementReceipt.class.getPackage()))
        .hasSize(13)
        .flatExtracting(TypeDeclaration::members)
        .allMatch(member -> member.certainty() == Certainty.ASSUMED);
  }

  @Test
  void aReceiptNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "inspectionCode",
            "checklist",
            "documentsLeft",
            "issuedOn",
            "deliveries",
            "feedback",
            "supervision");
  }

  @Test
  void theLegalDayOfIssueIsTheActDate() {
    assertThat(minimal.actDate()).contains(Parts.LEGAL_DAY_OF_LATE);
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("receipts") EnforcementReceipt receipt) {
    assertThat(Outline.absentIn(receipt)).isEmpty();
    assertThat(EnforcementReceipt.builder().from(receipt).build()).isEqualTo(receipt);
  }

  @Provide
  Arbitrary<EnforcementReceipt> receipts() {
    return RecordArbitraries.complete(EnforcementReceipt.class);
  }
}
