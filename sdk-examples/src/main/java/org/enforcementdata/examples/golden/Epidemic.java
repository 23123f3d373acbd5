package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureDerivation;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.MeasureWord;

/** Inspections of the epidemic, and the screening of all medical institutions. */
final class Epidemic {

  private static final int BLOCK = 5_000_000;
  private static final int SCREENING_BLOCK = 6_000_000;

  private Epidemic() {}

  static List<EnforcementRecord<?>> control() {
    LocalDate from = LocalDate.of(2020, 3, 2);
    Round round = new Round(BLOCK, Optional.of(Ids.CAMPAIGN.of(BLOCK)), from);
    List<Integer> sources = new ArrayList<>();
    for (Special kind :
        List.of(
            Special.FEVER_CLINIC,
            Special.DESIGNATED_HOSPITAL,
            Special.MED_WASTE,
            Special.SEWAGE_PLANT,
            Special.ISOLATION_POINT)) {
      sources.addAll(kind.numbers());
    }
    for (int source : sources) {
      round.visit(source, source % 9 == 0 ? 1 : 0);
    }
    List<EnforcementRecord<?>> records = new ArrayList<>();
    records.add(Frame.targets(BLOCK, sources));
    records.add(
        Frame.campaign(BLOCK, CampaignKind.EPIDEMIC, "新冠肺炎疫情期间专项执法", from)
            .guide(Ids.TEMPLATE.<ChecklistTemplate>of(BLOCK))
            .build());
    records.add(guide());
    records.addAll(round.records());
    records.add(points());
    return records;
  }

  private static ChecklistTemplate guide() {
    return ChecklistTemplate.builder()
        .from(CampaignFrame.template())
        .recordId(Ids.TEMPLATE.of(BLOCK))
        .title("新冠肺炎疫情期间专项执法检查指南")
        .build();
  }

  /** A return that prints 若干: how many isolation points is not said. */
  private static StatisticalReturn points() {
    return CampaignFrame.statisticalReturn(BLOCK)
        .campaign(Ids.CAMPAIGN.<Campaign>of(BLOCK))
        .startsOn(LocalDate.of(2020, 3, 2))
        .addMeasures(
            Measure.builder()
                .code(MeasureCode.of("ISOLATION_POINTS"))
                .count(
                    Count.builder()
                        .qualifier(CountQualifier.UNSPECIFIED)
                        .measureWord(MeasureWord.UNIT)
                        .build())
                .derivation(MeasureDerivation.COUNT)
                .build())
        .build();
  }

  static List<EnforcementRecord<?>> screening() {
    Round round = new Round(SCREENING_BLOCK, Optional.empty(), LocalDate.of(2020, 3, 2));
    Special.FEVER_CLINIC.numbers().forEach(source -> round.visit(source, 0));
    Special.OTHER_MEDICAL.numbers().forEach(source -> round.visit(source, 0));
    return round.records();
  }
}
