package org.enforcementdata.validation.rule.inspection;

import java.util.Optional;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;
import org.enforcementdata.validation.StandardParameters;
import org.enforcementdata.validation.rule.CreationOrder;

/**
 * No officer is at two on-site inspections at the same time, a territory's travel time included;
 * reported at the later one.
 */
final class OfficerIsAtOnePlaceAtATime extends RecordRule<Inspection> {

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.no-overlap")
          .catalogue("R057")
          .severity(Severity.WARNING)
          .level(Level.DOSSIER)
          .statement(
              "同一执法人员不同时参加两次现场检查", "no officer is at two on-site inspections at the same time")
          .message(
              "执法人员在 {found} 另有一次检查尚未结束，应不早于 {expected}",
              "the officer was at another inspection until {found}, expected a start no earlier than {expected}")
          .addReads("/officersPresent/*/certificateNo", "/startedAt", "/endedAt")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  OfficerIsAtOnePlaceAtATime() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (!record.getMode().equals(InspectionMode.ON_SITE)
        || !judgement.isComplete(Inspection.class)) {
      return;
    }
    String division = record.getIssuer().getDivision().getValue();
    Optional<Integer> travel = judgement.parameter(StandardParameters.TRAVEL_MINUTES, division);
    travel.ifPresent(minutes -> judge(record, minutes, judgement));
  }

  private static void judge(Inspection record, int travel, Judgement judgement) {
    judgement.holds();
    for (int i = 0; i < record.getOfficersPresent().size(); i++) {
      CertificateNumber certificate = record.getOfficersPresent().get(i).getCertificateNo();
      String at = "/officersPresent/" + i + "/certificateNo";
      judgement.index().inspections(certificate).stream()
          .filter(
              other -> other.getMode().equals(InspectionMode.ON_SITE) && isBefore(other, record))
          .filter(other -> record.getStartedAt().isBefore(other.getEndedAt().plusMinutes(travel)))
          .findFirst()
          .ifPresent(
              other ->
                  judgement.broken(at, other.getEndedAt(), other.getEndedAt().plusMinutes(travel)));
    }
  }

  private static boolean isBefore(Inspection other, Inspection record) {
    int order = other.getStartedAt().toInstant().compareTo(record.getStartedAt().toInstant());
    return order < 0 || (order == 0 && CreationOrder.BY_CREATION.compare(other, record) < 0);
  }
}
