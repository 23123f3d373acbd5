package org.enforcementdata.validation.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.RecordIndex;

/**
 * The records that a measure counts: the latest revisions of an index, of one campaign or of all.
 * What a finding, order, case or decision belongs to follows from the inspection that it goes back
 * to.
 *
 * @param index the records
 * @param campaign the campaign; empty: whatever the index holds
 */
public record MeasureScope(RecordIndex index, Optional<RecordId<Campaign>> campaign) {

  List<Dispatch> dispatches() {
    return index.all(Dispatch.class).stream()
        .filter(dispatch -> belongs(dispatch.getCampaigns()))
        .toList();
  }

  List<Inspection> inspections() {
    return index.all(Inspection.class).stream()
        .filter(inspection -> belongs(inspection.getCampaigns()))
        .toList();
  }

  List<Finding> findings() {
    if (campaign.isEmpty()) {
      return index.all(Finding.class);
    }
    Set<String> inspections =
        inspections().stream().map(x -> x.getRecordId().getValue()).collect(Collectors.toSet());
    return index.all(Finding.class).stream()
        .filter(finding -> inspections.contains(finding.getOrigin().getRecord().getValue()))
        .toList();
  }

  List<RectificationOrder> orders() {
    Set<String> named =
        findings().stream()
            .flatMap(finding -> finding.getOrders().stream())
            .map(RecordId::getValue)
            .collect(Collectors.toSet());
    return index.all(RectificationOrder.class).stream()
        .filter(order -> campaign.isEmpty() || named.contains(order.getRecordId().getValue()))
        .toList();
  }

  List<EnforcementCase> cases() {
    Set<String> findings =
        findings().stream().map(x -> x.getRecordId().getValue()).collect(Collectors.toSet());
    return index.all(EnforcementCase.class).stream()
        .filter(
            each ->
                campaign.isEmpty()
                    || each.getFindings().stream().anyMatch(id -> findings.contains(id.getValue())))
        .toList();
  }

  List<PenaltyDecision> decisions() {
    Set<String> cases =
        cases().stream().map(x -> x.getRecordId().getValue()).collect(Collectors.toSet());
    return index.all(PenaltyDecision.class).stream()
        .filter(
            decision ->
                campaign.isEmpty() || cases.contains(decision.getEnforcementCase().getValue()))
        .toList();
  }

  private boolean belongs(List<RecordId<Campaign>> campaigns) {
    return campaign.map(campaigns::contains).orElse(true);
  }
}
