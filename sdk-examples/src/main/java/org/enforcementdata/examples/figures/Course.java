package org.enforcementdata.examples.figures;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.validation.measure.MeasureScope;
import org.enforcementdata.validation.measure.Measures;
import org.enforcementdata.validation.rule.RecordIndex;

/**
 * How the one-permit campaign narrows from inspections to fines, and how the year went, month by
 * month: inspections of all record sets and findings of these. Records are counted once, whatever
 * campaigns they count in.
 */
public final class Course {

  private static final int YEAR = 2020;
  private static final List<MeasureCode> STEPS =
      List.of(
          MeasureCode.INSPECTIONS,
          MeasureCode.FINDINGS,
          MeasureCode.ORDERS,
          MeasureCode.CASES_FILED,
          MeasureCode.FINE_TOTAL);

  /**
   * A step of the funnel.
   *
   * @param measure what is counted
   * @param value how much
   */
  public record Step(MeasureCode measure, BigDecimal value) {}

  private final List<Step> funnel = new ArrayList<>();
  private final Map<Month, Long> inspections = new EnumMap<>(Month.class);
  private final Map<Month, Long> findings = new EnumMap<>(Month.class);

  Course() {
    for (Month month : Month.values()) {
      inspections.put(month, 0L);
      findings.put(month, 0L);
    }
  }

  /** Takes a record set into account. */
  void add(RecordIndex index) {
    MeasureScope all = new MeasureScope(index, Optional.empty());
    for (Month month : Month.values()) {
      YearMonth days = YearMonth.of(YEAR, month);
      MeasureScope then = all.within(days.atDay(1), days.atEndOfMonth());
      inspections.merge(month, number(MeasureCode.INSPECTIONS, then), Long::sum);
      findings.merge(month, number(MeasureCode.FINDINGS, then), Long::sum);
    }
    if (funnel.isEmpty()) {
      FigureScope.find(CampaignKind.ONE_PERMIT, index)
          .map(campaign -> new MeasureScope(index, Optional.of(campaign)))
          .ifPresent(
              scope ->
                  STEPS.forEach(
                      step ->
                          Measures.value(step, scope)
                              .ifPresent(value -> funnel.add(new Step(step, value)))));
    }
  }

  private static long number(MeasureCode measure, MeasureScope scope) {
    return Measures.value(measure, scope).map(BigDecimal::longValue).orElse(0L);
  }

  /** The steps of the one-permit campaign; none where there is no such campaign. */
  public List<Step> funnel() {
    return List.copyOf(funnel);
  }

  /** Inspections of each month. */
  public Map<Month, Long> inspections() {
    return Collections.unmodifiableMap(inspections);
  }

  /** Findings of the inspections of each month. */
  public Map<Month, Long> findings() {
    return Collections.unmodifiableMap(findings);
  }
}
