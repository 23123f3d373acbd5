package org.enforcementdata.model.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.constraint.OneOf;
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
          .addLegalBasis(Parts.markingDuty())
          .requirement("设置危险废物识别标志")
          .consequenceNotice(true)
          .remedies(Parts.remedies())
          .servedOn(LocalDate.of(2020, 5, 26))
          .serviceMethod(ServiceMethod.DIRECT)
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
            "legalBasis 1..* in full",
            "requirement 1 in full",
            "dueDate 0..1",
            "immediate 0..1",
            "consequenceNotice 1 in full",
            "remedies 1 in full",
            "servedOn 1 in full",
            "serviceMethod 1 in full",
            "selfReport 0..1",
            "reInspections 0..*",
            "status 1 in full");
    assertThat(Outline.of(RemedyNotice.class))
        .containsExactly(
            "reconsiderationAgency 1 in full",
            "reconsiderationDays 1 in full",
            "court 1 in full",
            "litigationMonths 1 in full");
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
        .containsExactly("servedOn", "serviceMethod", "status");
  }

  @Test
  void itIsCorrectedByADayOrAtOnce() {
    assertThat(RectificationOrder.class.getAnnotation(OneOf.class).value())
        .containsExactly("dueDate", "immediate");
  }

  @Test
  void anOrderNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly("evidence", "dueDate", "immediate", "selfReport", "reInspections");
  }

  @Test
  void theDayOfIssueIsTheActDate() {
    assertThat(minimal.actDate()).contains(LocalDate.of(2020, 5, 25));
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("orders") RectificationOrder order) {
    assertThat(Outline.absentIn(order)).hasSize(1).isSubsetOf("dueDate", "immediate");
    assertThat(RectificationOrder.builder().from(order).build()).isEqualTo(order);
  }

  @Provide
  Arbitrary<RectificationOrder> orders() {
    return RecordArbitraries.complete(RectificationOrder.class);
  }
}
