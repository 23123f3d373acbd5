package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.cooperation.TaskForce;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.Officer;

/** What a campaign says of itself, and who works in it. */
final class CampaignMeasures {

  private CampaignMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(
            MeasureCode.CAMPAIGN_MEASURES,
            scope -> scope.campaigns().distinctOfAll(Campaign::getMeasures),
            Campaign.class),
        define(
            MeasureCode.CAMPAIGN_STAGES,
            scope -> scope.campaigns().sizes(Campaign::getStages),
            Campaign.class),
        define(MeasureCode.TASK_FORCES, scope -> scope.taskForces().count(), TaskForce.class),
        define(
            MeasureCode.TASK_FORCE_OFFICERS,
            scope -> scope.taskForces().distinctOfAll(CampaignMeasures::officers),
            TaskForce.class));
  }

  /** Leader and members, each by what identifies an officer. */
  private static List<Object> officers(TaskForce group) {
    Set<Object> officers = new HashSet<>();
    group.getLeader().map(CampaignMeasures::identity).ifPresent(officers::add);
    group.getMembers().stream().map(CampaignMeasures::identity).forEach(officers::add);
    return List.copyOf(officers);
  }

  private static Object identity(Officer officer) {
    return officer
        .getInspector()
        .<Object>map(RecordId::getValue)
        .or(() -> officer.getCertificateNo())
        .orElse(officer.getName());
  }
}
