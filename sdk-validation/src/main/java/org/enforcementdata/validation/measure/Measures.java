package org.enforcementdata.validation.measure;

import static org.enforcementdata.model.code.InspectionMode.OFF_SITE;
import static org.enforcementdata.model.code.OffSiteMethod.ONLINE_MONITOR;
import static org.enforcementdata.model.code.OffSiteMethod.SATELLITE;
import static org.enforcementdata.model.code.OffSiteMethod.UAV;
import static org.enforcementdata.model.code.OffSiteMethod.VIDEO;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.quantity.Money;

/** The definitions of the measures: which records each one counts or adds up. */
public final class Measures {

  private static final Set<OffSiteMethod> CLASS_A = Set.of(ONLINE_MONITOR, VIDEO);
  private static final Set<OffSiteMethod> CLASS_B = Set.of(SATELLITE, UAV);

  private static final Map<MeasureCode, Definition> DEFINITIONS =
      Map.ofEntries(
          define(MeasureCode.OFFICER_TRIPS, Measures::officerTrips, Dispatch.class),
          count(MeasureCode.DISPATCHES, MeasureScope::dispatches, Dispatch.class),
          count(MeasureCode.INSPECTIONS, MeasureScope::inspections, Inspection.class),
          define(MeasureCode.ENTERPRISES_INSPECTED, Measures::enterprises, Inspection.class),
          count(MeasureCode.FINDINGS, MeasureScope::findings, Finding.class, Inspection.class),
          count(
              MeasureCode.ORDERS,
              MeasureScope::orders,
              RectificationOrder.class,
              Finding.class,
              Inspection.class),
          count(
              MeasureCode.CASES_FILED,
              Measures::filed,
              EnforcementCase.class,
              Finding.class,
              Inspection.class),
          count(
              MeasureCode.DECISIONS,
              MeasureScope::decisions,
              PenaltyDecision.class,
              EnforcementCase.class,
              Finding.class,
              Inspection.class),
          define(
              MeasureCode.FINE_TOTAL,
              Measures::fines,
              PenaltyDecision.class,
              EnforcementCase.class,
              Finding.class,
              Inspection.class),
          count(MeasureCode.OFF_SITE_TOTAL, scope -> offSite(scope).toList(), Inspection.class),
          count(
              MeasureCode.OFF_SITE_ONLINE_OR_VIDEO,
              scope -> offSite(scope).filter(Measures::isClassA).toList(),
              Inspection.class),
          count(
              MeasureCode.OFF_SITE_REMOTE_OR_UAV,
              scope -> offSite(scope).filter(Measures::isClassB).toList(),
              Inspection.class),
          count(
              MeasureCode.OFF_SITE_OTHER,
              scope -> offSite(scope).filter(Measures::isClassC).toList(),
              Inspection.class));

  private record Definition(Function<MeasureScope, BigDecimal> value, List<Class<?>> needs) {}

  private Measures() {}

  /**
   * The figure that the records give; empty where the dictionary has no definition for the measure.
   */
  public static Optional<BigDecimal> value(MeasureCode measure, MeasureScope scope) {
    return Optional.ofNullable(DEFINITIONS.get(measure)).map(found -> found.value().apply(scope));
  }

  /** The record types of which all must be known for the figure to mean something. */
  public static List<Class<?>> needs(MeasureCode measure) {
    return Optional.ofNullable(DEFINITIONS.get(measure)).map(Definition::needs).orElse(List.of());
  }

  private static BigDecimal officerTrips(MeasureScope scope) {
    return BigDecimal.valueOf(scope.dispatches().stream().mapToLong(Dispatch::officerTrips).sum());
  }

  private static BigDecimal enterprises(MeasureScope scope) {
    long distinct =
        scope.inspections().stream().map(Inspection::getTargetEnterprise).distinct().count();
    return BigDecimal.valueOf(distinct);
  }

  private static List<EnforcementCase> filed(MeasureScope scope) {
    return scope.cases().stream().filter(each -> each.getFiledOn().isPresent()).toList();
  }

  private static BigDecimal fines(MeasureScope scope) {
    return scope.decisions().stream()
        .flatMap(decision -> decision.getFine().stream())
        .map(Money::getAmount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Stream<Inspection> offSite(MeasureScope scope) {
    return scope.inspections().stream().filter(inspection -> inspection.getMode().equals(OFF_SITE));
  }

  /**
   * Each off-site inspection counts once: a visit by online means is of class A whatever else was
   * used.
   */
  private static boolean isClassA(Inspection inspection) {
    return inspection.getOffSiteMethods().stream().anyMatch(CLASS_A::contains);
  }

  private static boolean isClassB(Inspection inspection) {
    return !isClassA(inspection)
        && inspection.getOffSiteMethods().stream().anyMatch(CLASS_B::contains);
  }

  private static boolean isClassC(Inspection inspection) {
    return !inspection.getOffSiteMethods().isEmpty()
        && !isClassA(inspection)
        && !isClassB(inspection);
  }

  private static Map.Entry<MeasureCode, Definition> count(
      MeasureCode code,
      Function<MeasureScope, ? extends Collection<?>> records,
      Class<?>... needs) {
    return Map.entry(
        code,
        new Definition(scope -> BigDecimal.valueOf(records.apply(scope).size()), List.of(needs)));
  }

  private static Map.Entry<MeasureCode, Definition> define(
      MeasureCode code, Function<MeasureScope, BigDecimal> value, Class<?>... needs) {
    return Map.entry(code, new Definition(value, List.of(needs)));
  }
}
