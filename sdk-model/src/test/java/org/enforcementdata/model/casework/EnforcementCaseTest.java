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

class EnforcementCaseTest {

  private final EnforcementCase minimal =
      EnforcementCase.builder()
          .recordId(RecordId.of("case-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("case-handling")
          .createdAt(Parts.LATE)
          .caseNo(DocumentNumber.of("沪奉环立〔2020〕12号"))
          .addFindings(RecordId.of("finding-1"))
          .clueFoundOn(LocalDate.of(2020, 5, 12))
          .procedure(CaseProcedure.ORDINARY)
          .addHandlers(Parts.officer("0911200123"), Parts.officer("0911200456"))
          .party(Parts.party())
          .cause("未设置危险废物识别标志")
          .status(EnforcementCaseStatus.CLUE)
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(EnforcementCase.class))
        .containsExactly(
            "caseNo 1 in full",
            "findings 1..* in full",
            "clueFoundOn 1 in full",
            "filedOn 0..1",
            "notFiledReason 0..1",
            "filingExtension 0..1",
            "procedure 1 in full",
            "handlers 1..* in full",
            "party 1 in full",
            "cause 1 in full",
            "acts 0..*",
            "complexOrSerious 0..1",
            "legalReview 0..1",
            "collectiveDiscussion 0..1",
            "preNotice 0..1",
            "statement 0..1",
            "hearing 0..1",
            "extensions 0..*",
            "excludedPeriods 0..*",
            "compulsoryMeasures 0..*",
            "outcome 0..1",
            "execution 0..1",
            "remedies 0..*",
            "closedOn 0..1",
            "closeReason 0..1",
            "archiveNo 0..1",
            "status 1 in full",
            "agencies 0..*");
  }

  @Test
  void theGroupsBeforeTheDecisionHaveTheMembersOfTheCatalogue() {
    assertThat(Outline.of(FilingExtension.class))
        .containsExactly("days 1 in full", "approver 1 in full");
    assertThat(Outline.of(LegalReview.class))
        .containsExactly("required 1 in full", "reviewer 0..1", "reviewedAt 0..1", "opinion 0..1");
    assertThat(Outline.of(CollectiveDiscussion.class))
        .containsExactly(
            "discussedAt 1 in full",
            "participants 1..* in full",
            "conclusion 1 in full",
            "record 0..1");
    assertThat(Outline.of(PreNotice.class))
        .containsExactly(
            "noticeNo 1 in full",
            "servedOn 1 in full",
            "proposedTypes 1..* in full",
            "proposedFine 0..1");
    assertThat(Outline.of(DefenceStatement.class))
        .containsExactly(
            "kind 1", "receivedOn 0..1", "content 0..1", "accepted 0..1", "reason 0..1");
    assertThat(Outline.of(Hearing.class))
        .containsExactly(
            "required 1 in full",
            "notifiedOn 0..1",
            "requestedOn 0..1",
            "heldOn 0..1",
            "host 0..1",
            "record 0..1",
            "conclusion 0..1");
  }

  @Test
  void theClocksAndMeasuresHaveTheMembersOfTheCatalogue() {
    assertThat(Outline.of(DeadlineExtension.class))
        .containsExactly(
            "kind 1", "days 1 in full", "approvedBy 1 in full", "approvedAt 1 in full");
    assertThat(Outline.of(ExcludedPeriod.class))
        .containsExactly("reason 1", "startsOn 1 in full", "endsOn 0..1");
    assertThat(Outline.of(CompulsoryMeasure.class))
        .containsExactly(
            "kind 1",
            "decisionNo 1 in full",
            "items 1..* in full",
            "startsOn 1 in full",
            "endsOn 1 in full",
            "extendedTo 0..1",
            "liftedOn 0..1",
            "urgent 1 in full",
            "approvedAt 0..1");
  }

  @Test
  void theGroupsAfterTheDecisionHaveTheMembersOfTheCatalogue() {
    assertThat(Outline.of(CaseOutcome.class)).containsExactly("kind 1", "document 1 in full");
    assertThat(Outline.of(Execution.class))
        .containsExactly(
            "paidOn 0..1",
            "paid 0..1",
            "instalments 0..*",
            "surcharge 0..1",
            "reminderServedOn 0..1",
            "courtApplicationOn 0..1",
            "courtResult 0..1");
    assertThat(Outline.of(Instalment.class))
        .containsExactly("dueOn 1 in full", "amount 1", "paidOn 0..1");
    assertThat(Outline.of(Remedy.class))
        .containsExactly("kind 1", "acceptedOn 1 in full", "result 0..1", "concludedOn 0..1");
  }

  @Test
  void whatTheCatalogueGivesNoSourceForIsAssumed() {
    assertThat(Outline.of(EnforcementCase.class, Certainty.ASSUMED))
        .containsExactly("findings", "cause", "acts", "status", "agencies");
    assertThat(Outline.of(CaseOutcome.class, Certainty.ASSUMED)).containsExactly("document");
  }

  @Test
  void aCaseNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "filedOn",
            "notFiledReason",
            "filingExtension",
            "acts",
            "complexOrSerious",
            "legalReview",
            "collectiveDiscussion",
            "preNotice",
            "statement",
            "hearing",
            "extensions",
            "excludedPeriods",
            "compulsoryMeasures",
            "outcome",
            "execution",
            "remedies",
            "closedOn",
            "closeReason",
            "archiveNo",
            "agencies");
  }

  @Test
  void aCaseHasNoActDateOfItsOwn() {
    assertThat(minimal.actDate()).contains(Parts.LEGAL_DAY_OF_LATE);
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("cases") EnforcementCase full) {
    assertThat(Outline.absentIn(full)).isEmpty();
    assertThat(EnforcementCase.builder().from(full).build()).isEqualTo(full);
  }

  @Provide
  Arbitrary<EnforcementCase> cases() {
    return RecordArbitraries.complete(EnforcementCase.class);
  }
}
