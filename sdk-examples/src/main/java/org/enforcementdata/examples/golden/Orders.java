package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import org.enforcementdata.model.casework.Due;
import org.enforcementdata.model.casework.DueKind;
import org.enforcementdata.model.casework.ReInspection;
import org.enforcementdata.model.casework.ReInspectionResult;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.RectificationOrderStatus;
import org.enforcementdata.model.casework.RemedyNotice;
import org.enforcementdata.model.casework.Requirement;
import org.enforcementdata.model.casework.Service;
import org.enforcementdata.model.casework.ServiceMethod;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.law.Instruments;
import org.enforcementdata.model.quantity.TimeLimit;
import org.enforcementdata.model.quantity.TimeUnit;

/** Orders to correct that are fulfilled, and what every document of a case says alike. */
final class Orders {

  private Orders() {}

  /** An order that is fulfilled when it is verified; facts and provisions are still to be said. */
  static RectificationOrder.Builder of(int number, int serial, Visit first, Visit verifying) {
    LocalDate served = Outcome.servedOn(first.day());
    return new RectificationOrder.Builder()
        .recordId(Ids.ORDER.of(number))
        .revision(1)
        .issuer(first.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.EXPORT)
        .orderNo(Visits.number(first.district(), "环责改", first.day(), serial))
        .issuedOn(Days.workingAfter(first.day(), 1))
        .party(Targets.party(first.source()))
        .addEvidence(Ids.EVIDENCE.<EvidenceItem>of(first.number()))
        .addBasis(Instruments.ENVIRONMENTAL_PROTECTION_2014.article("60"))
        .addRequirements(requirement(served.plusDays(15)))
        .consequenceNotice(true)
        .remedies(remedies(first.district()))
        .service(service(served))
        .addReInspections(
            ReInspection.builder()
                .inspection(Ids.INSPECTION.<Inspection>of(verifying.number()))
                .inspectedAt(verifying.startedAt())
                .result(ReInspectionResult.CORRECTED)
                .build())
        .status(RectificationOrderStatus.FULFILLED);
  }

  private static Requirement requirement(LocalDate due) {
    return Requirement.builder()
        .text("立即整改并建立长效管理措施")
        .due(Due.builder().kind(DueKind.ON).on(due).build())
        .build();
  }

  static Service service(LocalDate served) {
    return Service.builder().servedOn(served).method(ServiceMethod.DIRECT).build();
  }

  static RemedyNotice remedies(District district) {
    return RemedyNotice.builder()
        .addReviewBodies("上海市" + district.name() + "人民政府")
        .reviewTerm(TimeLimit.builder().number(60).unit(TimeUnit.NATURAL_DAY).build())
        .court("上海铁路运输法院")
        .suitTerm(TimeLimit.builder().number(6).unit(TimeUnit.MONTH).build())
        .build();
  }
}
