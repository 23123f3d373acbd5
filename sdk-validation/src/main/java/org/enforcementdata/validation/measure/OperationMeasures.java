package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.text.WrittenText;

/** Joint operations and what they lead to. Kinds are themes. */
final class OperationMeasures {

  private OperationMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(
            MeasureCode.JOINT_OPERATIONS, scope -> operations(scope).count(), JointOperation.class),
        define(
            MeasureCode.AERIAL_PATROLS,
            scope -> operations(scope).where(OperationMeasures::isByAircraft).count(),
            JointOperation.class),
        define(
            MeasureCode.OPERATION_FINDINGS,
            scope -> scope.findingsOf(operations(scope)).count(),
            JointOperation.class,
            Finding.class),
        define(
            MeasureCode.OPERATION_FINDINGS_CLOSED,
            scope -> FindingMeasures.in(scope.findingsOf(operations(scope)), true).count(),
            JointOperation.class,
            Finding.class));
  }

  private static Selection<JointOperation> operations(MeasureScope scope) {
    return scope
        .operations()
        .where(
            each ->
                scope
                    .bounds()
                    .holdKind(
                        each.getTheme().stream().map(WrittenText::getValue),
                        each.isExcerpt() && each.getTheme().isEmpty()));
  }

  private static Optional<Boolean> isByAircraft(JointOperation operation) {
    boolean isNamed = operation.getMethods().contains(OffSiteMethod.UAV);
    return isNamed || !operation.isExcerpt() ? Optional.of(isNamed) : Optional.empty();
  }
}
