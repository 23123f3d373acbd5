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
import org.enforcementdata.model.casework.Due;
import org.enforcementdata.model.casework.DueKind;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.EnforcementCaseStatus;
import org.enforcementdata.model.casework.Execution;
import org.enforcementdata.model.casework.Hearing;
import org.enforcementdata.model.casework.Payment;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.casework.PreNotice;
import org.enforcementdata.model.casework.ReInspection;
import org.enforcementdata.model.casework.ReInspectionResult;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.RectificationOrderStatus;
import org.enforcementdata.model.casework.RemedyNotice;
import org.enforcementdata.model.casework.Requirement;
import org.enforcementdata.model.casework.Service;
import org.enforcementdata.model.casework.ServiceMethod;
import org.enforcementdata.model.casework.SurchargeRule;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.MediaElement;
import org.enforcementdata.model.finding.Correction;
import org.enforcementdata.model.finding.DispositionType;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.finding.FindingOrigin;
import org.enforcementdata.model.finding.FindingSeverity;
import org.enforcementdata.model.finding.FindingSource;
import org.enforcementdata.model.finding.FindingStatus;
import org.enforcementdata.model.finding.FirstOccurrence;
import org.enforcementdata.model.finding.Harm;
import org.enforcementdata.model.finding.Verification;
import org.enforcementdata.model.finding.VerificationMode;
import org.enforcementdata.model.law.Instruments;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.quantity.TimeLimit;
import org.enforcementdata.model.quantity.TimeUnit;

/** What follows from the findings of a first visit: orders, cases, decisions. */
final class Casework {

  private static final List<String> DESCRIPTIONS = List.of("治理设施运行台账记录不全", "排放口标志牌缺失");

  private final Visit first;
  private final Visit verifying;

  /**
   * Of a first visit, and of the visit at which its corrections are verified (the same where on the
   * spot).
   */
  Casework(Visit first, Visit verifying) {
    this.first = first;
    this.verifying = verifying;
  }

  static String description(int which) {
    return DESCRIPTIONS.get(which);
  }

  Finding finding(int which) {
    int source = first.source();
    int number = Outcome.finding(source, which);
    boolean ordered = Outcome.isOrdered(source);
    Finding.Builder finding =
        Finding.builder()
            .recordId(Ids.FINDING.of(number))
            .revision(1)
            .issuer(first.district().agency())
            .sourceSystem("mobile-enforcement")
            .createdAt(Days.EXPORT)
            .origin(
                FindingSource.builder()
                    .kind(FindingOrigin.INSPECTION)
                    .record(Ids.INSPECTION.of(first.number()))
                    .build())
            .source(Ids.SOURCE.of(source))
            .element(MediaElement.PERMIT)
            .description(description(which))
            .severity(ordered ? FindingSeverity.GENERAL : FindingSeverity.MINOR)
            .firstTime(FirstOccurrence.YES)
            .harm(Harm.NONE)
            .suspectedCrime(false)
            .discoveredAt(first.startedAt().plusMinutes(20))
            .discoveredMode(InspectionMode.ON_SITE)
            .addViolated(violated())
            .correction(
                Correction.builder()
                    .correctedAt(
                        ordered
                            ? verifying.startedAt().minusDays(5)
                            : first.endedAt().minusMinutes(15))
                    .onTheSpot(!ordered)
                    .build())
            .verification(
                Verification.builder()
                    .verifiedAt(verifying.endedAt())
                    .verifiedBy(Visits.officers(verifying))
                    .mode(ordered ? VerificationMode.RE_INSPECTION : VerificationMode.ON_THE_SPOT)
                    .addEvidence(Ids.EVIDENCE.of(verifying.number()))
                    .build())
            .status(FindingStatus.CLOSED)
            .closedAt(verifying.endedAt().plusDays(1))
            .reopenCount(0);
    if (ordered) {
      finding
          .addDispositions(DispositionType.RECTIFY, DispositionType.FOLLOW_UP)
          .addOrders(Ids.ORDER.of(number));
    } else {
      finding.addDispositions(DispositionType.GUIDANCE);
    }
    if (Outcome.isCase(source)) {
      finding
          .addDispositions(DispositionType.PENALTY)
          .enforcementCase(Ids.CASE.of(Outcome.caseOf(source)));
    }
    return finding.build();
  }

  private LegalBasis violated() {
    return Outcome.isCase(first.source())
        ? Outcome.violated(Outcome.caseOf(first.source()))
        : Instruments.ENVIRONMENTAL_PROTECTION_2014.article("42");
  }

  RectificationOrder order(int which) {
    int number = Outcome.finding(first.source(), which);
    LocalDate served = Outcome.servedOn(first.day());
    return RectificationOrder.builder()
        .recordId(Ids.ORDER.of(number))
        .revision(1)
        .issuer(first.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.EXPORT)
        .orderNo(Visits.number(first.district(), "环责改", first.day(), number + 1))
        .issuedOn(Days.workingAfter(first.day(), 1))
        .party(Targets.party(first.source()))
        .facts(description(which))
        .addEvidence(Ids.EVIDENCE.of(first.number()))
        .addViolated(violated())
        .addBasis(Instruments.ENVIRONMENTAL_PROTECTION_2014.article("60"))
        .addRequirements(requirement(served.plusDays(15)))
        .consequenceNotice(true)
        .remedies(remedies())
        .service(service(served))
        .addReInspections(
            ReInspection.builder()
                .inspection(Ids.INSPECTION.of(verifying.number()))
                .inspectedAt(verifying.startedAt())
                .result(ReInspectionResult.CORRECTED)
                .build())
        .status(RectificationOrderStatus.FULFILLED)
        .build();
  }

  static Requirement requirement(LocalDate due) {
    return Requirement.builder()
        .text("立即整改并建立长效管理措施")
        .due(Due.builder().kind(DueKind.ON).on(due).build())
        .build();
  }

  static Service service(LocalDate served) {
    return Service.builder().servedOn(served).method(ServiceMethod.DIRECT).build();
  }

  private RemedyNotice remedies() {
    return remedies(first.district());
  }

  static RemedyNotice remedies(District district) {
    return RemedyNotice.builder()
        .addReviewBodies("上海市" + district.name() + "人民政府")
        .reviewTerm(TimeLimit.builder().number(60).unit(TimeUnit.NATURAL_DAY).build())
        .court("上海铁路运输法院")
        .suitTerm(TimeLimit.builder().number(6).unit(TimeUnit.MONTH).build())
        .build();
  }

  private Money fine() {
    return Money.ofYuan(Outcome.fine(Outcome.caseOf(first.source())));
  }

  private LocalDate filedOn() {
    return Days.workingAfter(first.day(), 5);
  }

  private LocalDate noticedOn() {
    return Days.working(filedOn().plusDays(20));
  }

  private LocalDate decidedOn() {
    return Days.working(noticedOn().plusDays(10));
  }

  EnforcementCase enforcementCase() {
    int number = Outcome.caseOf(first.source());
    EnforcementCase.Builder filed =
        EnforcementCase.builder()
            .recordId(Ids.CASE.of(number))
            .revision(1)
            .issuer(first.district().agency())
            .sourceSystem("case-system")
            .createdAt(Days.EXPORT)
            .caseNo(Visits.number(first.district(), "环立", first.day(), number + 1))
            .addFindings(Ids.FINDING.of(Outcome.finding(first.source(), 0)))
            .clueFoundOn(first.day())
            .filedOn(filedOn())
            .procedure(CaseProcedure.ORDINARY)
            .handlers(Visits.officers(first))
            .party(Targets.party(first.source()))
            .cause(description(0))
            .preNotice(
                PreNotice.builder()
                    .noticeNo(Visits.number(first.district(), "环罚告", noticedOn(), number + 1))
                    .servedOn(noticedOn())
                    .addProposedTypes(PenaltyType.FINE)
                    .proposedFine(fine())
                    .build())
            .outcome(
                CaseOutcome.builder()
                    .kind(CaseOutcomeKind.PENALTY)
                    .document(Ids.DECISION.of(number))
                    .build())
            .execution(Execution.builder().paidOn(decidedOn().plusDays(10)).paid(fine()).build())
            .closedOn(LocalDate.of(2020, 12, 30))
            .closeReason("当事人已履行")
            .status(EnforcementCaseStatus.CLOSED);
    if (fine().getAmount().compareTo(new BigDecimal("50000")) >= 0) {
      filed.hearing(Hearing.builder().required(true).notifiedOn(noticedOn()).build());
    }
    return filed.build();
  }

  PenaltyDecision decision() {
    int number = Outcome.caseOf(first.source());
    return PenaltyDecision.builder()
        .recordId(Ids.DECISION.of(number))
        .revision(1)
        .issuer(first.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.at(decidedOn(), LocalTime.of(17, 0)))
        .decisionNo(Visits.number(first.district(), "环罚", decidedOn(), number + 1))
        .enforcementCase(Ids.CASE.of(number))
        .decidedOn(decidedOn())
        .party(Targets.party(first.source()))
        .addActs(act(number))
        .evidenceSummary("现场检查笔录、照片")
        .violationType(description(0))
        .addPenaltyTypes(PenaltyType.FINE)
        .fine(fine())
        .orderToCorrect(Ids.ORDER.of(Outcome.finding(first.source(), 0)))
        .statementAdoption("当事人未陈述申辩，未要求听证")
        .payment(Payment.builder().days(15).method("至指定银行缴纳").build())
        .surchargeRule(
            SurchargeRule.builder()
                .percentPerDay(new BigDecimal("3"))
                .capPercent(new BigDecimal("100"))
                .build())
        .remedies(remedies())
        .service(service(decidedOn()))
        .build();
  }

  private Act act(int number) {
    return Act.builder()
        .finding(Ids.FINDING.of(Outcome.finding(first.source(), 0)))
        .facts(description(0))
        .addViolated(Outcome.violated(number))
        .addBasis(Outcome.penalty(number))
        .build();
  }

  /** Everything that follows from the findings of the visit. */
  List<EnforcementRecord<?>> records() {
    List<EnforcementRecord<?>> records = new java.util.ArrayList<>();
    for (int i = 0; i < Outcome.findings(first.source()); i++) {
      records.add(finding(i));
      if (Outcome.isOrdered(first.source())) {
        records.add(order(i));
      }
    }
    if (Outcome.isCase(first.source())) {
      records.add(enforcementCase());
      records.add(decision());
    }
    return records;
  }
}
