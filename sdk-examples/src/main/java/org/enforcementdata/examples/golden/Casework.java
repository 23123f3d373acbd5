package org.enforcementdata.examples.golden;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.RectificationOrder;
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

  private RectificationOrder order(int which) {
    int number = Outcome.finding(first.source(), which);
    return Orders.of(number, number + 1, first, verifying)
        .facts(description(which))
        .addViolated(violated())
        .build();
  }

  private Prosecution prosecution() {
    int number = Outcome.caseOf(first.source());
    int finding = Outcome.finding(first.source(), 0);
    return new Prosecution(
        number,
        number + 1,
        first,
        Ids.FINDING.of(finding),
        Ids.ORDER.of(finding),
        new Prosecution.Charge(
            Outcome.violated(number), Outcome.penalty(number), Money.ofYuan(Outcome.fine(number))));
  }

  /** Everything that follows from the findings of the visit. */
  List<EnforcementRecord<?>> records() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    for (int i = 0; i < Outcome.findings(first.source()); i++) {
      records.add(finding(i));
      if (Outcome.isOrdered(first.source())) {
        records.add(order(i));
      }
    }
    if (Outcome.isCase(first.source())) {
      records.addAll(prosecution().records());
    }
    return records;
  }
}
