package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.enforcementdata.examples.golden.Visit.Purpose;
import org.enforcementdata.model.code.InspectionKind;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.PartySignature;
import org.enforcementdata.model.evidence.CapturedBy;
import org.enforcementdata.model.evidence.CapturerKind;
import org.enforcementdata.model.evidence.CustodyEntry;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.evidence.EvidenceSubtype;
import org.enforcementdata.model.evidence.EvidenceType;
import org.enforcementdata.model.identity.AttachmentRef;
import org.enforcementdata.model.identity.Digest;
import org.enforcementdata.model.identity.DigestAlgorithm;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.inspection.CheckResult;
import org.enforcementdata.model.inspection.Checklist;
import org.enforcementdata.model.inspection.ChecklistAnswer;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.inspection.InspectionOutcome;
import org.enforcementdata.model.inspection.InspectionSource;
import org.enforcementdata.model.inspection.InspectionStatus;
import org.enforcementdata.model.receipt.DisciplineNotice;
import org.enforcementdata.model.receipt.EnforcementReceipt;
import org.enforcementdata.model.receipt.EnforcementReceiptStatus;
import org.enforcementdata.model.receipt.ReceiptResult;
import org.enforcementdata.model.snapshot.Officer;

/** The records of visits: dispatches, inspections, site records and receipts. */
final class Visits {

  private Visits() {}

  static Dispatch dispatch(int number, List<Visit> stops) {
    Visit first = stops.get(0);
    OffsetDateTime back = stops.get(stops.size() - 1).endedAt().plusMinutes(30);
    return Dispatch.builder()
        .recordId(Ids.DISPATCH.of(number))
        .revision(1)
        .issuer(first.district().agency())
        .sourceSystem("mobile-enforcement")
        .createdAt(back)
        .unit(first.district().agency())
        .dispatchedOn(first.day())
        .startedAt(first.startedAt().minusMinutes(30))
        .endedAt(back)
        .officers(officers(first))
        .inspections(
            stops.stream().map(stop -> Ids.INSPECTION.<Inspection>of(stop.number())).toList())
        .addCampaigns(Ids.CAMPAIGN.of(0))
        .build();
  }

  static List<Officer> officers(Visit visit) {
    return Officers.pair(visit.source() % District.ALL.size(), visit.slot());
  }

  private static CapturedBy captured(Officer officer) {
    return CapturedBy.builder()
        .kind(CapturerKind.OFFICER)
        .name(officer.getName())
        .inspector(officer.getInspector())
        .certificateNo(officer.getCertificateNo())
        .build();
  }

  static int findings(Visit visit) {
    return visit.purpose() == Purpose.FIRST ? Outcome.findings(visit.source()) : 0;
  }

  static Inspection inspection(Visit visit, int dispatch) {
    Inspection.Builder inspection =
        Inspection.builder()
            .recordId(Ids.INSPECTION.of(visit.number()))
            .revision(1)
            .issuer(visit.district().agency())
            .sourceSystem("mobile-enforcement")
            .createdAt(visit.endedAt().plusMinutes(20))
            .taskNo("YZS-2020-" + (visit.number() + 1))
            .mode(InspectionMode.ON_SITE)
            .kind(InspectionKind.ROUTINE)
            .source(
                visit.purpose() == Purpose.RE_INSPECTION
                    ? InspectionSource.RE_INSPECTION
                    : InspectionSource.RANDOM)
            .targetSource(Ids.SOURCE.of(visit.source()))
            .targetEnterprise(Ids.ENTERPRISE.of(visit.source()))
            .dispatch(Ids.DISPATCH.of(dispatch))
            .officersPresent(officers(visit))
            .certificateShown(true)
            .startedAt(visit.startedAt())
            .endedAt(visit.endedAt())
            .checklist(checklist(visit))
            .outcome(findings(visit) > 0 ? InspectionOutcome.PROBLEM : InspectionOutcome.COMPLIANT)
            .addEvidence(Ids.EVIDENCE.of(visit.number()))
            .partyPresent(PersonName.of("王某"))
            .partySignature(PartySignature.SIGNED)
            .receipt(Ids.RECEIPT.of(visit.number()))
            .status(InspectionStatus.COMPLETED)
            .addCampaigns(Ids.CAMPAIGN.of(0));
    for (int i = 0; i < findings(visit); i++) {
      inspection.addFindings(Ids.FINDING.of(Outcome.finding(visit.source(), i)));
    }
    return inspection.build();
  }

  private static Checklist checklist(Visit visit) {
    Checklist.Builder checklist = Checklist.builder().template(Ids.TEMPLATE.of(0));
    for (int i = 0; i < CampaignFrame.ITEMS; i++) {
      ChecklistAnswer.Builder answer = ChecklistAnswer.builder().itemNo(CampaignFrame.itemNo(i));
      if (i < findings(visit)) {
        answer
            .result(CheckResult.PROBLEM)
            .problemRecord(Casework.description(i))
            .finding(Ids.FINDING.of(Outcome.finding(visit.source(), i)));
      } else {
        answer.result(CheckResult.NO_PROBLEM);
      }
      checklist.addAnswers(answer.build());
    }
    return checklist.build();
  }

  static EvidenceItem siteRecord(Visit visit) {
    OffsetDateTime taken = visit.endedAt().minusMinutes(5);
    Digest digest =
        Digest.builder()
            .algorithm(DigestAlgorithm.SHA_256)
            .value(DigestValue.of(String.format("%064x", visit.number() + 1)))
            .build();
    return EvidenceItem.builder()
        .recordId(Ids.EVIDENCE.of(visit.number()))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("mobile-enforcement")
        .createdAt(visit.endedAt().plusMinutes(20))
        .type(EvidenceType.INSPECTION_RECORD)
        .subtype(EvidenceSubtype.SITE_RECORD)
        .capturedAt(taken)
        .place(Targets.name(visit.source()))
        .capturedBy(officers(visit).stream().map(Visits::captured).toList())
        .addAttachments(
            AttachmentRef.builder()
                .fileName("现场检查笔录-" + (visit.number() + 1) + ".pdf")
                .mediaType("application/pdf")
                .sizeBytes(40_000L + visit.number())
                .digest(digest)
                .capturedAt(taken)
                .build())
        .provesFact("现场检查情况")
        .addChainOfCustody(
            CustodyEntry.builder()
                .handedOverAt(visit.endedAt())
                .handedOverBy("现场执法人员")
                .receivedBy("案卷室")
                .digest(digest)
                .build())
        .build();
  }

  static EnforcementReceipt receipt(Visit visit) {
    OffsetDateTime issued = visit.endedAt().plusMinutes(10);
    return EnforcementReceipt.builder()
        .recordId(Ids.RECEIPT.of(visit.number()))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("mobile-enforcement")
        .createdAt(issued)
        .receiptNo(number(visit.district(), "环回", visit.day(), visit.number() + 1))
        .inspection(Ids.INSPECTION.of(visit.number()))
        .officers(officers(visit))
        .enterprise(Ids.ENTERPRISE.of(visit.source()))
        .enterpriseName(Targets.name(visit.source()))
        .site(Ids.SOURCE.of(visit.source()))
        .startedAt(visit.startedAt())
        .endedAt(visit.endedAt())
        .addItems("一证式污染源检查")
        .resultSummary(findings(visit) > 0 ? ReceiptResult.PROBLEM : ReceiptResult.NO_PROBLEM)
        .problemCount(findings(visit))
        .disciplineNotice(DisciplineNotice.builder().textId("JL-2020").textVersion("1").build())
        .complaintPhone(Phone.of("12369"))
        .issuedAt(issued)
        .status(EnforcementReceiptStatus.ISSUED)
        .build();
  }

  static DocumentNumber number(District district, String word, LocalDate day, int serial) {
    return DocumentNumber.of(
        "沪" + district.word() + word + "〔" + day.getYear() + "〕" + serial + "号");
  }
}
