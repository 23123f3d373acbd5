package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;
import static org.enforcementdata.validation.measure.Definition.maybe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.cooperation.EnforcementUnit;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ServiceVisit;
import org.enforcementdata.model.monitoring.Signal;
import org.enforcementdata.model.party.ComplianceCode;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.publicity.DatasetCatalogEntry;
import org.enforcementdata.model.text.WrittenText;

/** Officers, units, enterprises served, datasets and codes. They say no campaign. */
final class RegisterMeasures {

  private RegisterMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        maybe(MeasureCode.MOBILE_OFFICER_RATE, RegisterMeasures::mobile, Inspector.class),
        define(
            MeasureCode.ENTERPRISES_SERVED,
            scope -> scope.all(ServiceVisit.class).distinct(RegisterMeasures::served),
            ServiceVisit.class),
        define(
            MeasureCode.DATASETS,
            scope -> scope.all(DatasetCatalogEntry.class).count(),
            DatasetCatalogEntry.class),
        define(MeasureCode.ENFORCEMENT_UNITS, scope -> units(scope).count(), EnforcementUnit.class),
        define(
            MeasureCode.PLATFORM_UNITS,
            scope -> signals(scope).distinct(each -> each.getUnit().map(RecordId::getValue)),
            Signal.class),
        define(
            MeasureCode.CODE_COLOURS,
            scope ->
                scope.all(ComplianceCode.class).distinct(each -> Optional.of(each.getColour())),
            ComplianceCode.class));
  }

  private static Optional<Tally> mobile(MeasureScope scope) {
    Selection<Inspector> officers = scope.all(Inspector.class);
    Selection<Inspector> mobile =
        officers.where(
            each ->
                each.getMobileAccountSince().isEmpty() && each.isExcerpt()
                    ? Optional.empty()
                    : Optional.of(each.getMobileAccountSince().isPresent()));
    return Definition.share(mobile.count(), officers);
  }

  private static Optional<Object> served(ServiceVisit visit) {
    return visit
        .getTargetEnterprise()
        .<Object>map(RecordId::getValue)
        .or(() -> visit.getTargetSource().map(RecordId::getValue));
  }

  /** Kinds are those of the units. */
  private static Selection<EnforcementUnit> units(MeasureScope scope) {
    return scope
        .all(EnforcementUnit.class)
        .where(
            each ->
                scope
                    .bounds()
                    .holdKind(
                        each.getKind().stream().map(WrittenText::getValue),
                        each.isExcerpt() && each.getKind().isEmpty()));
  }

  /** Kinds are names of platforms. */
  private static Selection<Signal> signals(MeasureScope scope) {
    return scope
        .all(Signal.class)
        .where(
            each ->
                scope
                    .bounds()
                    .holdKind(
                        each.getPlatform().stream(),
                        each.isExcerpt() && each.getPlatform().isEmpty()));
  }
}
