package org.enforcementdata.examples.golden;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.finding.Correction;
import org.enforcementdata.model.finding.DispositionType;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.finding.FindingSeverity;
import org.enforcementdata.model.finding.Verification;
import org.enforcementdata.model.finding.VerificationMode;
import org.enforcementdata.model.law.Instruments;
import org.enforcementdata.model.quantity.Money;

/** A case against a listed enterprise: a fine of 20 000 yuan, below that of a hearing. */
final class ListedCase {

  /** Serial of the first document of such cases, behind those of the one-permit campaign. */
  private static final int FIRST_SERIAL = 900;

  private static final Prosecution.Charge CHARGE =
      new Prosecution.Charge(
          Instruments.AIR_POLLUTION_2018.article("72"),
          Instruments.AIR_POLLUTION_2018.article("117"),
          Money.ofYuan("20000"));

  private final int number;
  private final Visit visit;
  private final Visit verifying;

  /** Of a visit; the correction is verified in another round. */
  ListedCase(int number, Visit visit, Round again) {
    this.number = number;
    this.visit = visit;
    this.verifying = again.again(visit, Days.workingAfter(visit.day(), 15));
  }

  /** The finding as the case has it. */
  Finding finding(Finding.Builder found) {
    return found
        .violated(List.of(CHARGE.violated()))
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
    int serial = FIRST_SERIAL + number - PositiveList.BLOCK;
    List<EnforcementRecord<?>> records = new ArrayList<>();
    records.add(
        Orders.of(number, serial, visit, verifying)
            .facts(finding.getDescription())
            .addViolated(CHARGE.violated())
            .build());
    records.addAll(
        new Prosecution(number, serial, visit, finding.getRecordId(), Ids.ORDER.of(number), CHARGE)
            .records());
    return records;
  }
}
