package org.enforcementdata.validation.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.quantity.Money;

/** The definitions of the measures: which records each one counts or adds up. */
public final class Measures {

  private static final List<Class<?>> DISPATCHES = List.of(Dispatch.class);
  private static final List<Class<?>> INSPECTIONS = List.of(Inspection.class);
  private static final List<Class<?>> FINDINGS = List.of(Finding.class, Inspection.class);
  private static final List<Class<?>> ORDERS =
      List.of(RectificationOrder.class, Finding.class, Inspection.class);
  private static final List<Class<?>> CASES =
      List.of(EnforcementCase.class, Finding.class, Inspection.class);
  private static final List<Class<?>> DECISIONS =
      List.of(PenaltyDecision.class, EnforcementCase.class, Finding.class, Inspection.class);

  private static final Map<MeasureCode, Definition> DEFINITIONS =
      Map.ofEntries(
          define(MeasureCode.OFFICER_TRIPS, Measures::officerTrips, DISPATCHES),
          define(MeasureCode.DISPATCHES, scope -> scope.dispatches().count(), DISPATCHES),
          define(MeasureCode.INSPECTIONS, scope -> scope.inspections().count(), INSPECTIONS),
          define(MeasureCode.ENTERPRISES_INSPECTED, Measures::enterprises, INSPECTIONS),
          define(MeasureCode.FINDINGS, scope -> scope.findings().count(), FINDINGS),
          define(MeasureCode.ORDERS, scope -> scope.orders().count(), ORDERS),
          define(MeasureCode.CASES_FILED, Measures::filed, CASES),
          define(MeasureCode.DECISIONS, scope -> scope.decisions().count(), DECISIONS),
          define(MeasureCode.FINE_TOTAL, Measures::fines, DECISIONS),
          define(MeasureCode.OFF_SITE_TOTAL, Measures::offSite, INSPECTIONS),
          offSite(MeasureCode.OFF_SITE_ONLINE_OR_VIDEO, OffSiteClass.ONLINE_OR_VIDEO),
          offSite(MeasureCode.OFF_SITE_REMOTE_OR_UAV, OffSiteClass.REMOTE_OR_UAV),
          offSite(MeasureCode.OFF_SITE_OTHER, OffSiteClass.OTHER));

  private record Definition(Function<MeasureScope, Tally> tally, List<Class<?>> needs) {}

  private Measures() {}

  /**
   * The figure that the records give, sure or not; empty where the dictionary has no definition for
   * the measure.
   */
  public static Optional<BigDecimal> value(MeasureCode measure, MeasureScope scope) {
    return tally(measure, scope).map(Tally::value);
  }

  /** The figure that the records give, and what makes it unsure. */
  public static Optional<Tally> tally(MeasureCode measure, MeasureScope scope) {
    return Optional.ofNullable(DEFINITIONS.get(measure))
        .map(found -> scope.tally(measure, found.tally()));
  }

  /** The record types of which all must be known for the figure to mean something. */
  public static List<Class<?>> needs(MeasureCode measure) {
    return Optional.ofNullable(DEFINITIONS.get(measure)).map(Definition::needs).orElse(List.of());
  }

  /** An excerpt of a dispatch may leave out officers. */
  private static Tally officerTrips(MeasureScope scope) {
    return scope
        .dispatches()
        .sum(
            each ->
                each.isExcerpt()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(each.officerTrips())));
  }

  private static Tally enterprises(MeasureScope scope) {
    return scope.inspections().distinct(Inspection::getTargetEnterprise);
  }

  private static Tally filed(MeasureScope scope) {
    return scope.cases().sum(each -> each.getFiledOn().map(day -> BigDecimal.ONE));
  }

  private static Tally fines(MeasureScope scope) {
    return scope.decisions().sum(decision -> decision.getFine().map(Money::getAmount));
  }

  private static Tally offSite(MeasureScope scope) {
    return scope.inspections().sum(each -> Optional.of(oneIf(isOffSite(each))));
  }

  private static Map.Entry<MeasureCode, Definition> offSite(MeasureCode code, OffSiteClass wanted) {
    return define(
        code, scope -> scope.inspections().sum(each -> shareOf(each, wanted)), INSPECTIONS);
  }

  private static Optional<BigDecimal> shareOf(Inspection inspection, OffSiteClass wanted) {
    return isOffSite(inspection)
        ? OffSiteClass.of(inspection).map(found -> oneIf(found == wanted))
        : Optional.of(BigDecimal.ZERO);
  }

  private static boolean isOffSite(Inspection inspection) {
    return inspection.getMode().equals(InspectionMode.OFF_SITE);
  }

  private static BigDecimal oneIf(boolean isCounted) {
    return isCounted ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private static Map.Entry<MeasureCode, Definition> define(
      MeasureCode code, Function<MeasureScope, Tally> tally, List<Class<?>> needs) {
    return Map.entry(code, new Definition(tally, needs));
  }
}
