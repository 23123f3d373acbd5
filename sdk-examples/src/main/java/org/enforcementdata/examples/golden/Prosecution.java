package org.enforcementdata.examples.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.Act;
import org.enforcementdata.model.casework.CaseOutcome;
import org.enforcementdata.model.casework.CaseOutcomeKind;
import org.enforcementdata.model.casework.CaseProcedure;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.EnforcementCaseStatus;
import org.enforcementdata.model.casework.Execution;
import org.enforcementdata.model.casework.Payment;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.casework.PreNotice;
import org.enforcementdata.model.casework.ReInspection;
import org.enforcementdata.model.casework.ReInspectionResult;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.RectificationOrderStatus;
import org.enforcementdata.model.casework.SurchargeRule;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.finding.Correction;
import org.enforcementdata.model.finding.DispositionType;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.finding.FindingSeverity;
import org.enforcementdata.model.finding.Verification;
import org.enforcementdata.model.finding.VerificationMode;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.law.Instruments;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Money;

/** One finding that goes on to a decision: a fine of 20 000 yuan, below that of a hearing. */
final class Prosecution {

  private static final Money FINE = Money.ofYuan("20000");
  private static final LegalBasis VIOLATED = Instruments.AIR_POLLUTION_2018.article("72");
  private static final LegalBasis PENALTY = Instruments.AIR_POLLUTION_2018.article("117");

  private final int number;
  private final Visit visit;
  private final Visit verifying;

  /** Of a visit; the correction is verified in another round. */
  Prosecution(int number, Visit visit, Round again) {
    this.number = number;
    this.visit = visit;
    this.verifying = again.again(visit, Days.workingAfter(visit.day(), 15));
  }

  /** The finding as the case has it. */
  Finding finding(Finding.Builder found) {
    return found
        .violated(List.of(VIOLATED))
        .correction(
            Correction.builder()
                .correctedAt(verifying.startedAt().minusDays(2))
                .onTheSpot(false)
                .build())
        .verification(
            Verification.builder()
                .verifiedAt(verifying.endedAt())
                .verifiedBy(Visits.officers(verifying))
                .mode(VerificationMode.RE_INSPECTION)
                .addEvidence(Ids.EVIDENCE.<EvidenceItem>of(verifying.number()))
                .build())
        .closedAt(verifying.endedAt().plusDays(1))
        .severity(FindingSeverity.GENERAL)
        .dispositions(List.of(DispositionType.RECTIFY, DispositionType.PENALTY))
        .addOrders(Ids.ORDER.<RectificationOrder>of(number))
        .enforcementCase(Ids.CASE.<EnforcementCase>of(number))
        .build();
  }

  List<EnforcementRecord<?>> records(Finding finding) {
    return List.of(order(finding), enforcementCase(finding), decision(finding));
  }

  private LocalDate filedOn() {
    return Days.workingAfter(visit.day(), 5);
  }

  private LocalDate noticedOn() {
    return Days.working(filedOn().plusDays(20));
  }

  private LocalDate decidedOn() {
    return Days.working(noticedOn().plusDays(10));
  }

  private RectificationOrder order(Finding finding) {
    LocalDate served = Days.workingAfter(visit.day(), 2);
    return RectificationOrder.builder()
        .recordId(Ids.ORDER.of(number))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.EXPORT)
        .orderNo(Visits.number(visit.district(), "环责改", visit.day(), number % 1000 + 900))
        .issuedOn(Days.workingAfter(visit.day(), 1))
        .party(Targets.party(visit.source()))
        .facts(finding.getDescription())
        .addEvidence(Ids.EVIDENCE.<EvidenceItem>of(visit.number()))
        .addViolated(VIOLATED)
        .addBasis(Instruments.ENVIRONMENTAL_PROTECTION_2014.article("60"))
        .addRequirements(Casework.requirement(served.plusDays(15)))
        .consequenceNotice(true)
        .remedies(Casework.remedies(visit.district()))
        .service(Casework.service(served))
        .addReInspections(
            ReInspection.builder()
                .inspection(Ids.INSPECTION.<Inspection>of(verifying.number()))
                .inspectedAt(verifying.startedAt())
                .result(ReInspectionResult.CORRECTED)
                .build())
        .status(RectificationOrderStatus.FULFILLED)
        .build();
  }

  private EnforcementCase enforcementCase(Finding finding) {
    return EnforcementCase.builder()
        .recordId(Ids.CASE.of(number))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.EXPORT)
        .caseNo(Visits.number(visit.district(), "环立", visit.day(), number % 1000 + 900))
        .addFindings(finding.getRecordId())
        .clueFoundOn(visit.day())
        .filedOn(filedOn())
        .procedure(CaseProcedure.ORDINARY)
        .handlers(Visits.officers(visit))
        .party(Targets.party(visit.source()))
        .cause(Casework.description(0))
        .preNotice(
            PreNotice.builder()
                .noticeNo(Visits.number(visit.district(), "环罚告", noticedOn(), number % 1000 + 900))
                .servedOn(noticedOn())
                .addProposedTypes(PenaltyType.FINE)
                .proposedFine(FINE)
                .build())
        .outcome(
            CaseOutcome.builder()
                .kind(CaseOutcomeKind.PENALTY)
                .document(Ids.DECISION.of(number))
                .build())
        .execution(Execution.builder().paidOn(decidedOn().plusDays(10)).paid(FINE).build())
        .closedOn(LocalDate.of(2020, 12, 30))
        .closeReason("当事人已履行")
        .status(EnforcementCaseStatus.CLOSED)
        .build();
  }

  private PenaltyDecision decision(Finding finding) {
    return PenaltyDecision.builder()
        .recordId(Ids.DECISION.of(number))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.at(decidedOn(), LocalTime.of(17, 0)))
        .decisionNo(Visits.number(visit.district(), "环罚", decidedOn(), number % 1000 + 900))
        .enforcementCase(Ids.CASE.<EnforcementCase>of(number))
        .decidedOn(decidedOn())
        .party(Targets.party(visit.source()))
        .addActs(
            Act.builder()
                .finding(finding.getRecordId())
                .facts(Casework.description(0))
                .addViolated(VIOLATED)
                .addBasis(PENALTY)
                .build())
        .evidenceSummary("现场检查笔录、监控数据")
        .violationType(Casework.description(0))
        .addPenaltyTypes(PenaltyType.FINE)
        .fine(FINE)
        .orderToCorrect(Ids.ORDER.<RectificationOrder>of(number))
        .statementAdoption("当事人未陈述申辩")
        .payment(Payment.builder().days(15).method("至指定银行缴纳").build())
        .surchargeRule(
            SurchargeRule.builder()
                .percentPerDay(new BigDecimal("3"))
                .capPercent(new BigDecimal("100"))
                .build())
        .remedies(Casework.remedies(visit.district()))
        .service(Casework.service(decidedOn()))
        .build();
  }
}
