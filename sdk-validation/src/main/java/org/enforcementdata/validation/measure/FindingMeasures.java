package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.finding.FindingStatus;
import org.enforcementdata.model.inspection.Inspection;

/** What inspections find, and what becomes of it. */
final class FindingMeasures {

  private FindingMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(
            MeasureCode.FINDINGS,
            scope -> scope.findings().count(),
            Finding.class,
            Inspection.class),
        define(
            MeasureCode.ORDERS,
            scope -> scope.orders().count(),
            RectificationOrder.class,
            Finding.class,
            Inspection.class),
        define(
            MeasureCode.OFF_SITE_FINDINGS,
            scope -> scope.findingsOfInspections(InspectionMeasures.in(scope, true)).count(),
            Finding.class,
            Inspection.class),
        define(
            MeasureCode.FINDINGS_OPEN,
            scope -> in(scope.findings(), false).count(),
            Finding.class,
            Inspection.class),
        define(
            MeasureCode.DISPOSITION_KINDS,
            scope -> scope.findings().distinctOfAll(Finding::getDispositions),
            Finding.class,
            Inspection.class));
  }

  /** The findings that are closed, or those that are not. */
  static Selection<Finding> in(Selection<Finding> findings, boolean isClosed) {
    return findings.where(
        each ->
            each.getStatus().isEmpty() && each.isExcerpt()
                ? Optional.empty()
                : Optional.of(
                    each.getStatus().filter(FindingStatus.CLOSED::equals).isPresent() == isClosed));
  }
}
