package org.enforcementdata.examples.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.campaign.CampaignMeasure;
import org.enforcementdata.model.campaign.CampaignStatus;
import org.enforcementdata.model.campaign.CoverageGoal;
import org.enforcementdata.model.campaign.IdentityRelation;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureDerivation;
import org.enforcementdata.model.campaign.MeasureIdentity;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.inspection.AnswerType;
import org.enforcementdata.model.inspection.ChecklistItem;
import org.enforcementdata.model.inspection.ChecklistMethod;
import org.enforcementdata.model.inspection.ChecklistSection;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.law.Instruments;
import org.enforcementdata.model.plan.PoolEntry;
import org.enforcementdata.model.plan.PoolKind;
import org.enforcementdata.model.plan.PoolSnapshot;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.MeasureWord;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;

/** What frames the campaign: the plan, the checklist, the return of the city. */
final class CampaignFrame {

  /** Items of the checklist. */
  static final int ITEMS = 3;

  static final AgencyRef CITY =
      AgencyRef.builder()
          .name("上海市生态环境局执法总队")
          .creditCode(SyntheticCodes.credit("11", "310000", "MB2F2000"))
          .division(DivisionCode.of("310000"))
          .level(AgencyLevel.CITY)
          .kind(AgencyKind.ECO_ENV)
          .build();

  private CampaignFrame() {}

  static String itemNo(int item) {
    return "1." + (item + 1);
  }

  static ChecklistTemplate template() {
    ChecklistSection.Builder section = ChecklistSection.builder().title("排污许可执行情况");
    for (int i = 0; i < ITEMS; i++) {
      section.addItems(
          ChecklistItem.builder()
              .itemNo(itemNo(i))
              .checkItem(List.of("治理设施运行台账", "排放口规范化", "自行监测").get(i))
              .checkPoint("是否符合排污许可证要求")
              .standard("排污许可证载明的要求")
              .method(ChecklistMethod.ON_SITE)
              .level(AgencyLevel.DISTRICT)
              .addLegalBasis(Instruments.ENVIRONMENTAL_PROTECTION_2014.article("42"))
              .answerType(AnswerType.RESULT3)
              .mandatory(true)
              .build());
    }
    return ChecklistTemplate.builder()
        .recordId(Ids.TEMPLATE.of(0))
        .revision(1)
        .issuer(CITY)
        .sourceSystem("campaign-office")
        .createdAt(Days.at(LocalDate.of(2020, 2, 20), LocalTime.of(9, 0)))
        .templateVersion("2020.1")
        .title("固定污染源一证式检查表")
        .startsOn(LocalDate.of(2020, 3, 1))
        .endsOn(LocalDate.of(2020, 12, 31))
        .addSections(section.build())
        .build();
  }

  /** The sources that the campaign aims at, as they stood when it began. */
  static PoolSnapshot targets() {
    PoolSnapshot.Builder pool =
        PoolSnapshot.builder()
            .recordId(Ids.TARGET_LIST.of(0))
            .revision(1)
            .issuer(CITY)
            .sourceSystem("campaign-office")
            .createdAt(Days.at(LocalDate.of(2020, 2, 20), LocalTime.of(9, 0)))
            .kind(PoolKind.TARGETS)
            .takenAt(Days.at(LocalDate.of(2020, 2, 20), LocalTime.of(8, 0)));
    for (int source = 0; source < Schedule.SOURCES; source++) {
      pool.addEntries(PoolEntry.builder().record(Ids.SOURCE.of(source)).build());
    }
    PoolSnapshot undigested = pool.build();
    return PoolSnapshot.builder().from(undigested).digest(undigested.computedDigest()).build();
  }

  static Campaign campaign() {
    return Campaign.builder()
        .recordId(Ids.CAMPAIGN.of(0))
        .revision(1)
        .issuer(CITY)
        .sourceSystem("campaign-office")
        .createdAt(Days.EXPORT)
        .title("2020年一证式污染源执法检查")
        .planDocument("上海市2020年固定污染源排污许可管理工作方案")
        .kind(CampaignKind.ONE_PERMIT)
        .organiser(CITY)
        .startsOn(LocalDate.of(2020, 3, 1))
        .endsOn(LocalDate.of(2020, 12, 31))
        .targetSnapshot(Ids.TARGET_LIST.of(0))
        .coverageGoal(CoverageGoal.SAMPLE)
        .closedLoopRequired(true)
        .addMeasures(
            CampaignMeasure.DETAILED_PLAN,
            CampaignMeasure.GENERAL_GUIDANCE,
            CampaignMeasure.INFORMATION_FLOW,
            CampaignMeasure.TIMELY_SUMMARY)
        .status(CampaignStatus.CLOSED)
        .build();
  }

  static StatisticalReturn.Builder statisticalReturn(int number) {
    return StatisticalReturn.builder()
        .recordId(Ids.RETURN.of(number))
        .revision(1)
        .issuer(CITY)
        .sourceSystem("campaign-office")
        .createdAt(Days.EXPORT)
        .campaign(Ids.CAMPAIGN.of(0))
        .reporter(CITY)
        .scope("上海市")
        .startsOn(LocalDate.of(2020, 3, 1))
        .endsOn(LocalDate.of(2020, 12, 31))
        .asOf(LocalDate.of(2020, 12, 31));
  }

  /** The city's return, as the brigades' own tally gives it. */
  static StatisticalReturn cityReturn(Tally tally) {
    return statisticalReturn(0)
        .addMeasures(
            count(MeasureCode.OFFICER_TRIPS, 2 * tally.dispatches(), MeasureWord.PERSON_TIME),
            count(MeasureCode.DISPATCHES, tally.dispatches(), MeasureWord.BATCH),
            count(MeasureCode.INSPECTIONS, tally.visits(), MeasureWord.VISIT),
            count(MeasureCode.ENTERPRISES_INSPECTED, tally.sources(), MeasureWord.UNIT),
            count(MeasureCode.FINDINGS, tally.findings(), MeasureWord.ITEM),
            count(MeasureCode.ORDERS, tally.orders(), MeasureWord.ITEM),
            count(MeasureCode.CASES_FILED, tally.cases(), MeasureWord.CASE),
            count(MeasureCode.DECISIONS, tally.cases(), MeasureWord.CASE),
            money(tally.fines()),
            count(MeasureCode.OFF_SITE_TOTAL, 0, MeasureWord.VISIT),
            count(MeasureCode.OFF_SITE_ONLINE_OR_VIDEO, 0, MeasureWord.VISIT),
            count(MeasureCode.OFF_SITE_REMOTE_OR_UAV, 0, MeasureWord.VISIT),
            count(MeasureCode.OFF_SITE_OTHER, 0, MeasureWord.VISIT))
        .addIdentities(
            identity(MeasureCode.ORDERS, IdentityRelation.AT_MOST, MeasureCode.FINDINGS),
            identity(MeasureCode.CASES_FILED, IdentityRelation.AT_MOST, MeasureCode.ORDERS),
            identity(MeasureCode.DECISIONS, IdentityRelation.EQUAL, MeasureCode.CASES_FILED))
        .build();
  }

  /** A further return with two wrong figures: officer-trips counted per inspection, a fen lost. */
  static StatisticalReturn wrongReturn(Tally tally) {
    return statisticalReturn(1)
        .addMeasures(
            count(MeasureCode.OFFICER_TRIPS, 2 * tally.visits(), MeasureWord.PERSON_TIME),
            money(tally.fines().subtract(new BigDecimal("0.01"))))
        .build();
  }

  static Measure count(MeasureCode code, long value, MeasureWord word) {
    return Measure.builder()
        .code(code)
        .count(
            Count.builder().value(value).qualifier(CountQualifier.EXACT).measureWord(word).build())
        .derivation(MeasureDerivation.COUNT)
        .build();
  }

  private static Measure money(BigDecimal yuan) {
    return Measure.builder()
        .code(MeasureCode.FINE_TOTAL)
        .money(Money.ofYuan(yuan))
        .derivation(MeasureDerivation.SUM)
        .build();
  }

  private static MeasureIdentity identity(
      MeasureCode left, IdentityRelation relation, MeasureCode right) {
    return MeasureIdentity.builder().addLeft(left).addRight(right).relation(relation).build();
  }
}
