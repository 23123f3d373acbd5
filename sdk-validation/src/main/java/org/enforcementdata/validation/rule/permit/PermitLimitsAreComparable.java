package org.enforcementdata.validation.rule.permit;

import java.util.List;
import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermittedPollutant;
import org.enforcementdata.model.quantity.Measurement;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * A concentration limit has a unit of concentration and a rate limit a unit of rate; a unit that is
 * not known cannot be judged.
 */
final class PermitLimitsAreComparable extends RecordRule<Permit> {

  private static final Set<String> CONCENTRATIONS =
      Set.of(
          "g/L", "mg/L", "μg/L", "ng/L", "g/m3", "mg/m3", "μg/m3", "ng/m3", "无量纲", "个/L", "MPN/L",
          "dB(A)", "Bq/L");
  private static final Set<String> RATES =
      Set.of("kg/h", "g/h", "mg/h", "t/a", "kg/a", "kg/d", "t/d");
  private static final BilingualText CONCENTRATION = new BilingualText("浓度", "concentration");
  private static final BilingualText RATE = new BilingualText("速率", "rate");

  private static final RuleInfo INFO =
      RuleInfo.of("permit.comparable-units")
          .catalogue("R033")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "许可排放浓度和速率限值的单位分别为浓度和速率单位",
              "concentration limits have units of concentration, rate limits units of rate")
          .message(
              "限值单位为 {found}，应为{expected}单位",
              "the limit is in {found}, expected a unit of {expected}")
          .addReads("/outlets")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  PermitLimitsAreComparable() {
    super(Permit.class, INFO);
  }

  @Override
  public void judge(Permit record, Judgement judgement) {
    for (int i = 0; i < record.getOutlets().size(); i++) {
      List<PermittedPollutant> pollutants = record.getOutlets().get(i).getPollutants();
      for (int j = 0; j < pollutants.size(); j++) {
        String at = "/outlets/" + i + "/pollutants/" + j;
        PermittedPollutant pollutant = pollutants.get(j);
        judge(pollutant.getLimitConcentration(), at + "/limitConcentration/unit", true, judgement);
        pollutant
            .getLimitRate()
            .ifPresent(rate -> judge(rate, at + "/limitRate/unit", false, judgement));
      }
    }
  }

  private static void judge(
      Measurement limit, String at, boolean concentration, Judgement judgement) {
    boolean known = RATES.contains(limit.getUnit()) || CONCENTRATIONS.contains(limit.getUnit());
    if (!known) {
      judgement.cannotJudge(at);
      return;
    }
    judgement.demand(
        CONCENTRATIONS.contains(limit.getUnit()) == concentration,
        at,
        limit.getUnit(),
        concentration ? CONCENTRATION : RATE);
  }
}
