package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;
import static org.enforcementdata.validation.measure.Definition.maybe;
import static org.enforcementdata.validation.measure.Definition.oneIf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.text.WrittenText;

/** Who goes out, and what is inspected and how. */
final class InspectionMeasures {

  private InspectionMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(MeasureCode.OFFICER_TRIPS, InspectionMeasures::officerTrips, Dispatch.class),
        define(MeasureCode.DISPATCHES, scope -> scope.dispatches().count(), Dispatch.class),
        define(MeasureCode.INSPECTIONS, scope -> scope.inspections().count(), Inspection.class),
        define(
            MeasureCode.ENTERPRISES_INSPECTED,
            scope -> scope.inspections().distinct(Inspection::getTargetEnterprise),
            Inspection.class),
        define(
            MeasureCode.SOURCES_INSPECTED,
            InspectionMeasures::sources,
            Inspection.class,
            PollutionSource.class),
        maybe(MeasureCode.SYSTEM_RATE, InspectionMeasures::ofSystems, Inspection.class),
        define(MeasureCode.ON_SITE_TOTAL, scope -> in(scope, false).count(), Inspection.class),
        define(MeasureCode.OFF_SITE_TOTAL, scope -> in(scope, true).count(), Inspection.class),
        offSite(MeasureCode.OFF_SITE_ONLINE_OR_VIDEO, OffSiteClass.ONLINE_OR_VIDEO),
        offSite(MeasureCode.OFF_SITE_REMOTE_OR_UAV, OffSiteClass.REMOTE_OR_UAV),
        offSite(MeasureCode.OFF_SITE_OTHER, OffSiteClass.OTHER),
        define(
            MeasureCode.OFF_SITE_MEANS,
            scope -> in(scope, true).distinctOfAll(OffSiteClass::means),
            Inspection.class));
  }

  /** The inspections on the spot, or those off site. */
  static Selection<Inspection> in(MeasureScope scope, boolean isOffSite) {
    InspectionMode mode = isOffSite ? InspectionMode.OFF_SITE : InspectionMode.ON_SITE;
    return scope.inspections().where(each -> Optional.of(each.getMode().equals(mode)));
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

  /** Kinds are tags of the sources. */
  private static Tally sources(MeasureScope scope) {
    if (scope.bounds().kinds().isEmpty()) {
      return scope.inspections().distinct(Inspection::getTargetSource);
    }
    return scope
        .sources()
        .where(
            source ->
                scope
                    .bounds()
                    .holdKind(
                        source.getTargetTags().stream().map(WrittenText::getValue),
                        source.isExcerpt()))
        .count();
  }

  /** Kinds are names of systems; without any, nothing is asked for. */
  private static Optional<Tally> ofSystems(MeasureScope scope) {
    if (scope.bounds().kinds().isEmpty()) {
      return Optional.empty();
    }
    Tally recorded =
        scope
            .inspections()
            .where(
                each ->
                    scope
                        .bounds()
                        .holdKind(
                            each.getSourceSystem().stream(),
                            each.isExcerpt() && each.getSourceSystem().isEmpty()))
            .count();
    return Definition.share(recorded, scope.inspections());
  }

  private static Map.Entry<MeasureCode, Definition> offSite(MeasureCode code, OffSiteClass wanted) {
    return define(
        code,
        scope ->
            in(scope, true).sum(each -> OffSiteClass.of(each).map(found -> oneIf(found == wanted))),
        Inspection.class);
  }
}
