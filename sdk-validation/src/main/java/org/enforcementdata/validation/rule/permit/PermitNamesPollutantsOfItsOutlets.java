package org.enforcementdata.validation.rule.permit;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermittedOutlet;
import org.enforcementdata.model.permit.SelfMonitoringItem;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * Self-monitoring and annual totals of a permit name pollutants that the permit allows at its
 * outlets.
 */
final class PermitNamesPollutantsOfItsOutlets extends RecordRule<Permit> {

  private static final RuleInfo INFO =
      RuleInfo.of("permit.pollutants-of-outlets")
          .catalogue("R033")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "自行监测方案和年许可排放量只涉及许可证排放口的污染物",
              "self-monitoring and annual totals name pollutants of the permit's outlets")
          .message(
              "污染物 {found} 不在许可排放口 {expected} 的许可污染物中",
              "the pollutant {found} is not among those of the permitted outlet {expected}")
          .addReads("/outlets", "/selfMonitoring", "/annualTotals")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  PermitNamesPollutantsOfItsOutlets() {
    super(Permit.class, INFO);
  }

  @Override
  public void judge(Permit record, Judgement judgement) {
    judgement.holds();
    for (int i = 0; i < record.getSelfMonitoring().size(); i++) {
      SelfMonitoringItem item = record.getSelfMonitoring().get(i);
      boolean allowed =
          record.getOutlets().stream()
              .filter(outlet -> outlet.getOutletCode().equals(item.getOutletCode()))
              .anyMatch(outlet -> names(outlet, item.getPollutantCode()));
      judgement.demand(
          allowed,
          "/selfMonitoring/" + i + "/pollutantCode",
          item.getPollutantCode().getValue(),
          item.getOutletCode().getValue());
    }
    for (int i = 0; i < record.getAnnualTotals().size(); i++) {
      PollutantCode pollutant = record.getAnnualTotals().get(i).getPollutantCode();
      boolean allowed = record.getOutlets().stream().anyMatch(outlet -> names(outlet, pollutant));
      judgement.demand(allowed, "/annualTotals/" + i + "/pollutantCode", pollutant.getValue(), "*");
    }
  }

  private static boolean names(PermittedOutlet outlet, PollutantCode pollutant) {
    return outlet.getPollutants().stream()
        .anyMatch(each -> each.getPollutantCode().equals(pollutant));
  }
}
