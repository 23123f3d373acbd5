package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.campaign.CampaignStage;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.ReturnKind;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.cooperation.Secondment;
import org.enforcementdata.model.cooperation.SecondmentKind;
import org.enforcementdata.model.cooperation.TaskForce;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.quantity.MeasureWord;

/** Groups that go out together: key emitters, assistance elsewhere, autumn and winter. */
final class Groups {

  private static final int EMITTERS_BLOCK = 3_000_000;
  private static final int WINTER_BLOCK = 4_000_000;
  private static final int GROUPS = 18;
  private static final int OF_THREE = 14;
  private static final int TEN_TARGETS = 16;
  private static final int WINTER_GROUPS = 12;
  private static final int WINTER_VISITS = 48;
  private static final int BATCHES = 10;
  private static final int PER_BATCH = 9;

  private Groups() {}

  /** 18 groups, 14 of three officers and four of four; 16 inspect nine targets, two inspect ten. */
  static List<EnforcementRecord<?>> emitters() {
    LocalDate from = LocalDate.of(2020, 6, 1);
    Round round = new Round(EMITTERS_BLOCK, Optional.of(Ids.CAMPAIGN.of(EMITTERS_BLOCK)), from);
    List<Integer> sources = new ArrayList<>();
    List<EnforcementRecord<?>> groups = new ArrayList<>();
    int officer = 0;
    for (int group = 0; group < GROUPS; group++) {
      int size = group < OF_THREE ? 3 : 4;
      groups.add(
          group(EMITTERS_BLOCK, group, "重点排污单位第" + (group + 1) + "检查组", officer, size).build());
      officer += size;
      int targets = group < TEN_TARGETS ? 9 : 10;
      for (int i = 0; i < targets; i++) {
        sources.add(10 * sources.size());
      }
    }
    sources.forEach(source -> round.visit(source, 0));
    List<EnforcementRecord<?>> records =
        new ArrayList<>(
            Frame.of(EMITTERS_BLOCK, CampaignKind.KEY_EMITTER, "重点排污单位专项检查", from, sources));
    records.addAll(groups);
    records.addAll(round.records());
    return records;
  }

  private static TaskForce.Builder group(
      int block, int number, String name, int firstOfficer, int size) {
    TaskForce.Builder group =
        new TaskForce.Builder()
            .recordId(Ids.TASK_FORCE.of(block + number))
            .revision(1)
            .issuer(CampaignFrame.CITY)
            .sourceSystem("campaign-office")
            .createdAt(Days.EXPORT)
            .name(name)
            .campaign(Ids.CAMPAIGN.<Campaign>of(block))
            .leader(Officers.officer(firstOfficer));
    for (int i = 1; i < size; i++) {
      group.addMembers(Officers.officer(firstOfficer + i));
    }
    return group;
  }

  /** Officers sent to the region around Beijing, ten batches of nine. */
  static List<EnforcementRecord<?>> assistance() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    for (int i = 0; i < BATCHES * PER_BATCH; i++) {
      int batch = i / PER_BATCH;
      LocalDate starts = LocalDate.of(2020, 2 + batch, 8);
      records.add(
          Secondment.builder()
              .recordId(Ids.SECONDMENT.of(i))
              .revision(1)
              .issuer(CampaignFrame.CITY)
              .sourceSystem("campaign-office")
              .createdAt(Days.EXPORT)
              .kind(SecondmentKind.ASSISTANCE)
              .officer(Officers.officer(4 * i))
              .hostDivision(DivisionCode.of("130100"))
              .batchNo(batch + 1)
              .startsOn(starts)
              .endsOn(starts.plusDays(14))
              .build());
    }
    return records;
  }

  /** Three stages, twelve groups in the second, every finding closed after the look-back. */
  static List<EnforcementRecord<?>> autumnWinter() {
    LocalDate from = LocalDate.of(2020, 10, 12);
    Round round = new Round(WINTER_BLOCK, Optional.of(Ids.CAMPAIGN.of(WINTER_BLOCK)), from);
    List<Integer> sources = IntStream.range(200, 200 + WINTER_VISITS).boxed().toList();
    for (int source : sources) {
      round.visit(source, source % 3 == 0 ? 1 : 0);
    }
    List<EnforcementRecord<?>> records = new ArrayList<>();
    records.add(Frame.targets(WINTER_BLOCK, sources));
    records.add(winter(from));
    for (int group = 0; group < WINTER_GROUPS; group++) {
      records.add(
          group(WINTER_BLOCK, group, "秋冬季空气质量专项第" + (group + 1) + "工作组", 3 * group, 3)
              .stage(2)
              .build());
    }
    records.addAll(round.records());
    Days.OF_NOVEMBER.forEach(day -> records.add(daily(day)));
    return records;
  }

  /** What headquarters hear on each day of the second stage. */
  private static StatisticalReturn daily(LocalDate day) {
    return CampaignFrame.statisticalReturn(WINTER_BLOCK + day.getDayOfMonth())
        .createdAt(Days.at(day, LocalTime.of(18, 0)))
        .campaign(Ids.CAMPAIGN.<Campaign>of(WINTER_BLOCK))
        .kind(ReturnKind.DAILY)
        .startsOn(day)
        .endsOn(day)
        .asOf(day)
        .addMeasures(CampaignFrame.count(MeasureCode.TASK_FORCES, WINTER_GROUPS, MeasureWord.GROUP))
        .build();
  }

  private static Campaign winter(LocalDate from) {
    return Frame.campaign(WINTER_BLOCK, CampaignKind.AIR_SEASON, "2020年秋冬季空气质量专项", from)
        .addStages(
            stage(1, "整治", from, LocalDate.of(2020, 10, 31)),
            stage(2, "强化", LocalDate.of(2020, 11, 1), LocalDate.of(2020, 11, 30)),
            stage(3, "巩固", LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31)))
        .build();
  }

  private static CampaignStage stage(int number, String name, LocalDate starts, LocalDate ends) {
    return CampaignStage.builder().number(number).name(name).startsOn(starts).endsOn(ends).build();
  }
}
