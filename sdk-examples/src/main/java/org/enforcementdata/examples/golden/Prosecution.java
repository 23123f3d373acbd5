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
import org.enforcementdata.model.casework.Hearing;
import org.enforcementdata.model.casework.Payment;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.casework.PreNotice;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.SurchargeRule;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Money;

/** One finding that goes on to a decision, by a case. */
final class Prosecution {

  private static final BigDecimal HEARING = new BigDecimal("50000");

  private final int number;
  private final int serial;
  private final Visit visit;
  private final RecordId<Finding> finding;
  private final RecordId<RectificationOrder> order;
  private final Charge charge;

  /**
   * What is violated and how it is fined.
   *
   * @param violated the provision violated
   * @param penalty the provision that fines it
   * @param fine the fine
   */
  record Charge(LegalBasis violated, LegalBasis penalty, Money fine) {}

  /** The case and decision of a number; the serial is that of their documents. */
  Prosecution(
      int number,
      int serial,
      Visit visit,
      RecordId<Finding> finding,
      RecordId<RectificationOrder> order,
      Charge charge) {
    this.number = number;
    this.serial = serial;
    this.visit = visit;
    this.finding = finding;
    this.order = order;
    this.charge = charge;
  }

  List<EnforcementRecord<?>> records() {
    return List.of(enforcementCase(), decision());
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

  private EnforcementCase enforcementCase() {
    EnforcementCase.Builder filed =
        EnforcementCase.builder()
            .recordId(Ids.CASE.of(number))
            .revision(1)
            .issuer(visit.district().agency())
            .sourceSystem("case-system")
            .createdAt(Days.EXPORT)
            .caseNo(Visits.number(visit.district(), "环立", visit.day(), serial))
            .addFindings(finding)
            .clueFoundOn(visit.day())
            .filedOn(filedOn())
            .procedure(CaseProcedure.ORDINARY)
            .handlers(Visits.officers(visit))
            .party(Targets.party(visit.source()))
            .cause(Casework.description(0))
            .preNotice(
                PreNotice.builder()
                    .noticeNo(Visits.number(visit.district(), "环罚告", noticedOn(), serial))
                    .servedOn(noticedOn())
                    .addProposedTypes(PenaltyType.FINE)
                    .proposedFine(charge.fine())
                    .build())
            .outcome(
                CaseOutcome.builder()
                    .kind(CaseOutcomeKind.PENALTY)
                    .document(Ids.DECISION.of(number))
                    .build())
            .execution(
                Execution.builder().paidOn(decidedOn().plusDays(10)).paid(charge.fine()).build())
            .closedOn(LocalDate.of(2020, 12, 30))
            .closeReason("当事人已履行")
            .status(EnforcementCaseStatus.CLOSED);
    if (charge.fine().getAmount().compareTo(HEARING) >= 0) {
      filed.hearing(Hearing.builder().required(true).notifiedOn(noticedOn()).build());
    }
    return filed.build();
  }

  private PenaltyDecision decision() {
    return PenaltyDecision.builder()
        .recordId(Ids.DECISION.of(number))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.at(decidedOn(), LocalTime.of(17, 0)))
        .decisionNo(Visits.number(visit.district(), "环罚", decidedOn(), serial))
        .enforcementCase(Ids.CASE.of(number))
        .decidedOn(decidedOn())
        .party(Targets.party(visit.source()))
        .addActs(act())
        .evidenceSummary("现场检查笔录、照片")
        .violationType(Casework.description(0))
        .addPenaltyTypes(PenaltyType.FINE)
        .fine(charge.fine())
        .orderToCorrect(order)
        .statementAdoption("当事人未陈述申辩，未要求听证")
        .payment(Payment.builder().days(15).method("至指定银行缴纳").build())
        .surchargeRule(
            SurchargeRule.builder()
                .percentPerDay(new BigDecimal("3"))
                .capPercent(new BigDecimal("100"))
                .build())
        .remedies(Orders.remedies(visit.district()))
        .service(Orders.service(decidedOn()))
        .build();
  }

  private Act act() {
    return Act.builder()
        .finding(finding)
        .facts(Casework.description(0))
        .addViolated(charge.violated())
        .addBasis(charge.penalty())
        .build();
  }
}
