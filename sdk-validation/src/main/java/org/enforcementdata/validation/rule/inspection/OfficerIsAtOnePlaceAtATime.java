package org.enforcementdata.validation.rule.inspection;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.CreationOrder;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.StandardParameters;

/**
 * No officer is at two on-site inspections at the same time, a territory's travel time included;
 * reported at the later record.
 */
final class OfficerIsAtOnePlaceAtATime extends RecordRule<Inspection> {

  private static final Input<Inspection, CertificateNumber> CERTIFICATES =
      Input.of(Inspection.class, "/officersPresent/*/certificateNo", CertificateNumber.class);
  private static final Input<Inspection, OffsetDateTime> START =
      Input.of(Inspection.class, "/startedAt", OffsetDateTime.class);
  private static final Input<Inspection, OffsetDateTime> END =
      Input.of(Inspection.class, "/endedAt", OffsetDateTime.class);
  private static final Input<Inspection, DivisionCode> DIVISION =
      Input.of(Inspection.class, "/issuer/division", DivisionCode.class);
  private static final Key<Inspection> BY_CERTIFICATE =
      Key.of(Inspection.class, "/officersPresent/*/certificateNo");

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.no-overlap")
          .catalogue("R057")
          .severity(Severity.WARNING)
          .statement(
              "同一执法人员不同时参加两次现场检查", "no officer is at two on-site inspections at the same time")
          .message(
              "该执法人员另有一次现场检查：本次时间为 {found}，应不与 {expected} 重叠",
              "the officer was at another on-site inspection: this one was {found}, expected not to overlap {expected}")
          .needs(CERTIFICATES, START, END, DIVISION)
          .reads("/mode", "/recordId", "/supersedes", "/createdAt")
          .looksUp(LookUp.by(BY_CERTIFICATE, CERTIFICATES))
          .readsActDate()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  OfficerIsAtOnePlaceAtATime() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return record.getMode().equals(InspectionMode.ON_SITE);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (judgement.isComplete(Inspection.class)) {
      String division = judgement.get(DIVISION).getValue();
      judgement
          .parameter(StandardParameters.TRAVEL_MINUTES, division)
          .map(Duration::ofMinutes)
          .ifPresent(travel -> judge(record, travel, judgement));
    }
  }

  private static void judge(Inspection record, Duration travel, Judgement judgement) {
    TimeSlot own = new TimeSlot(judgement.get(START), judgement.get(END));
    judgement.holds();
    for (Placed<CertificateNumber> certificate : judgement.each(CERTIFICATES)) {
      judgement.by(BY_CERTIFICATE, certificate.value()).stream()
          .filter(other -> other.getMode().equals(InspectionMode.ON_SITE))
          .filter(other -> CreationOrder.isEarlier(other, record))
          .map(other -> slotOf(other, judgement))
          .flatMap(Optional::stream)
          .filter(slot -> slot.overlaps(own, travel))
          .findFirst()
          .ifPresent(
              slot -> judgement.broken(certificate.pointer(), own.text(), slot.textWith(travel)));
    }
  }

  private static Optional<TimeSlot> slotOf(Inspection other, Judgement judgement) {
    Optional<OffsetDateTime> start = judgement.of(other, START);
    Optional<OffsetDateTime> end = judgement.of(other, END);
    return start.flatMap(from -> end.map(to -> new TimeSlot(from, to)));
  }
}
