package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.campaign.CampaignStatus;
import org.enforcementdata.model.campaign.CoverageGoal;
import org.enforcementdata.model.plan.PoolEntry;
import org.enforcementdata.model.plan.PoolKind;
import org.enforcementdata.model.plan.PoolSnapshot;

/** What frames a record set: a campaign with the list of what it aims at. */
final class Frame {

  private Frame() {}

  /** A closed campaign of the city and the sources it aims at. */
  static List<EnforcementRecord<?>> of(
      int block, CampaignKind kind, String title, LocalDate startsOn, List<Integer> sources) {
    return List.of(targets(block, sources), campaign(block, kind, title, startsOn).build());
  }

  static PoolSnapshot targets(int block, List<Integer> sources) {
    PoolSnapshot.Builder pool =
        PoolSnapshot.builder()
            .recordId(Ids.TARGET_LIST.of(block))
            .revision(1)
            .issuer(CampaignFrame.CITY)
            .sourceSystem("campaign-office")
            .createdAt(Days.at(LocalDate.of(2020, 1, 20), LocalTime.of(9, 0)))
            .kind(PoolKind.TARGETS)
            .takenAt(Days.at(LocalDate.of(2020, 1, 20), LocalTime.of(8, 0)));
    for (int source : sources) {
      pool.addEntries(PoolEntry.builder().record(Ids.SOURCE.of(source)).build());
    }
    PoolSnapshot undigested = pool.build();
    return PoolSnapshot.builder().from(undigested).digest(undigested.computedDigest()).build();
  }

  static Campaign.Builder campaign(int block, CampaignKind kind, String title, LocalDate startsOn) {
    return new Campaign.Builder()
        .recordId(Ids.CAMPAIGN.of(block))
        .revision(1)
        .issuer(CampaignFrame.CITY)
        .sourceSystem("campaign-office")
        .createdAt(Days.EXPORT)
        .title(title)
        .planDocument(title + "工作方案")
        .kind(kind)
        .organiser(CampaignFrame.CITY)
        .startsOn(startsOn)
        .endsOn(LocalDate.of(2020, 12, 31))
        .targetSnapshot(Ids.TARGET_LIST.of(block))
        .coverageGoal(CoverageGoal.FULL)
        .closedLoopRequired(true)
        .status(CampaignStatus.CLOSED);
  }
}
