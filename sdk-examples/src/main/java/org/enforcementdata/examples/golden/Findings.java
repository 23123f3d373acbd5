package org.enforcementdata.examples.golden;

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

/** Findings of the special campaigns, all closed. */
final class Findings {

  /** Findings of one visit at most. */
  private static final int PER_VISIT = 4;

  private Findings() {}

  static int number(Visit visit, int which) {
    return visit.number() * PER_VISIT + which;
  }

  /** A slight one, corrected while the officers are there. */
  static Finding.Builder onTheSpot(Visit visit, int which) {
    return of(visit, which)
        .discoveredMode(InspectionMode.ON_SITE)
        .correction(
            Correction.builder()
                .correctedAt(visit.endedAt().minusMinutes(15))
                .onTheSpot(true)
                .build())
        .verification(
            Verification.builder()
                .verifiedAt(visit.endedAt())
                .verifiedBy(Visits.officers(visit))
                .mode(VerificationMode.ON_THE_SPOT)
                .addEvidence(Ids.EVIDENCE.of(visit.number()))
                .build())
        .addDispositions(DispositionType.GUIDANCE);
  }

  /** One that is seen from afar and verified from afar. */
  static Finding.Builder offSite(Visit visit) {
    return of(visit, 0)
        .discoveredMode(InspectionMode.OFF_SITE)
        .correction(
            Correction.builder().correctedAt(visit.endedAt().plusDays(2)).onTheSpot(false).build())
        .verification(
            Verification.builder()
                .verifiedAt(visit.endedAt().plusDays(5))
                .verifiedBy(Visits.officers(visit))
                .mode(VerificationMode.OFF_SITE)
                .addEvidence(Ids.EVIDENCE.of(visit.number()))
                .build())
        .addDispositions(DispositionType.GUIDANCE);
  }

  private static Finding.Builder of(Visit visit, int which) {
    return new Finding.Builder()
        .recordId(Ids.FINDING.of(number(visit, which)))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("mobile-enforcement")
        .createdAt(Days.EXPORT)
        .origin(
            FindingSource.builder()
                .kind(FindingOrigin.INSPECTION)
                .record(Ids.INSPECTION.of(visit.number()))
                .build())
        .source(Ids.SOURCE.of(visit.source()))
        .element(MediaElement.PERMIT)
        .description(Casework.description(which % 2))
        .severity(FindingSeverity.MINOR)
        .firstTime(FirstOccurrence.YES)
        .harm(Harm.NONE)
        .suspectedCrime(false)
        .discoveredAt(visit.startedAt().plusMinutes(20))
        .addViolated(Instruments.ENVIRONMENTAL_PROTECTION_2014.article("42"))
        .status(FindingStatus.CLOSED)
        .closedAt(visit.endedAt().plusDays(6))
        .reopenCount(0);
  }
}
