package org.enforcementdata.validation.rule.casework;

import java.util.List;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.snapshot.AgencyInRole;

/** The agency that decided is the issuer of the order. */
final class DeciderSignsOrder extends DeciderSigns<RectificationOrder> {

  private static final RuleInfo INFO = info("order.decider-signs");

  DeciderSignsOrder() {
    super(RectificationOrder.class, INFO);
  }

  @Override
  List<AgencyInRole> agencies(RectificationOrder record) {
    return record.getAgencies();
  }
}
