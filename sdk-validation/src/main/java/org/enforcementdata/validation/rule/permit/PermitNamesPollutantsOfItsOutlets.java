package org.enforcementdata.validation.rule.permit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermittedOutlet;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * Self-monitoring and annual totals of a permit name pollutants that the permit allows at its
 * outlets.
 */
final class PermitNamesPollutantsOfItsOutlets extends RecordRule<Permit> {

  private static final BilingualText ANY = new BilingualText("任一", "any");

  private static final Input<Permit, PollutantCode> MONITORED =
      Input.of(Permit.class, "/selfMonitoring/*/pollutantCode", PollutantCode.class);
  private static final Input<Permit, PollutantCode> TOTALLED =
      Input.of(Permit.class, "/annualTotals/*/pollutantCode", PollutantCode.class);

  private static final RuleInfo INFO =
      RuleInfo.of("permit.pollutants-of-outlets")
          .catalogue("R033")
          .severity(Severity.ERROR)
          .statement(
              "自行监测方案和年许可排放量只涉及许可证排放口的污染物",
              "self-monitoring and annual totals name pollutants of the permit's outlets")
          .message(
              "污染物 {found} 不是许可排放口（{expected}）的许可污染物",
              "the pollutant {found} is not among those of the permitted outlet ({expected})")
          .reads(MONITORED, TOTALLED)
          .reads(
              "/selfMonitoring/*/outletCode",
              "/outlets/*/outletCode",
              "/outlets/*/pollutants/*/pollutantCode")
          .judgesAbsence()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  PermitNamesPollutantsOfItsOutlets() {
    super(Permit.class, INFO);
  }

  @Override
  public boolean concerns(Permit record) {
    return !record.getSelfMonitoring().isEmpty() || !record.getAnnualTotals().isEmpty();
  }

  @Override
  public void judge(Permit record, Judgement judgement) {
    Map<String, Set<String>> allowed = allowed(record);
    for (Placed<PollutantCode> each : judgement.each(MONITORED)) {
      judge(each, record.getSelfMonitoring().get(each.index()).getOutletCode(), allowed, judgement);
    }
    Set<String> anywhere = new HashSet<>();
    allowed.values().forEach(anywhere::addAll);
    for (Placed<PollutantCode> each : judgement.each(TOTALLED)) {
      judgement.demand(
          anywhere.contains(each.value().getValue()), each.pointer(), each.value(), ANY);
    }
  }

  private static void judge(
      Placed<PollutantCode> pollutant,
      Optional<OutletCode> outlet,
      Map<String, Set<String>> allowed,
      Judgement judgement) {
    if (outlet.isEmpty()) {
      judgement.lacks("/selfMonitoring/" + pollutant.index() + "/outletCode");
      return;
    }
    Set<String> pollutants = allowed.getOrDefault(outlet.get().getValue(), Set.of());
    judgement.demand(
        pollutants.contains(pollutant.value().getValue()),
        pollutant.pointer(),
        pollutant.value(),
        outlet.get());
  }

  /** Codes of pollutants by code of outlet. */
  private static Map<String, Set<String>> allowed(Permit record) {
    Map<String, Set<String>> allowed = new HashMap<>();
    for (PermittedOutlet outlet : record.getOutlets()) {
      Set<String> pollutants =
          allowed.computeIfAbsent(outlet.getOutletCode().getValue(), code -> new HashSet<>());
      outlet.getPollutants().forEach(each -> pollutants.add(each.getPollutantCode().getValue()));
    }
    return allowed;
  }
}
