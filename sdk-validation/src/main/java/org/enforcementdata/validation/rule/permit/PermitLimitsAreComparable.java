package org.enforcementdata.validation.rule.permit;

import java.util.function.Predicate;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A concentration limit has a unit of concentration and a rate limit a unit of rate; a unit that is
 * not known cannot be judged.
 */
final class PermitLimitsAreComparable extends RecordRule<Permit> {

  private static final BilingualText CONCENTRATION = new BilingualText("浓度", "concentration");
  private static final BilingualText RATE = new BilingualText("速率", "rate");

  private static final Input<Permit, String> CONCENTRATIONS =
      Input.of(Permit.class, "/outlets/*/pollutants/*/limitConcentration/unit", String.class);
  private static final Input<Permit, String> RATES =
      Input.of(Permit.class, "/outlets/*/pollutants/*/limitRate/unit", String.class);

  private static final RuleInfo INFO =
      RuleInfo.of("permit.comparable-units")
          .catalogue("R033")
          .severity(Severity.ERROR)
          .statement(
              "许可排放浓度和速率限值的单位分别为浓度和速率单位",
              "concentration limits have units of concentration, rate limits units of rate")
          .message(
              "限值单位为 {found}，应为{expected}单位",
              "the limit is in {found}, expected a unit of {expected}")
          .reads(CONCENTRATIONS, RATES)
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  PermitLimitsAreComparable() {
    super(Permit.class, INFO);
  }

  @Override
  public void judge(Permit record, Judgement judgement) {
    for (Placed<String> unit : judgement.each(CONCENTRATIONS)) {
      judge(unit, Unit::isConcentration, CONCENTRATION, judgement);
    }
    for (Placed<String> unit : judgement.each(RATES)) {
      judge(unit, Unit::isRate, RATE, judgement);
    }
  }

  private static void judge(
      Placed<String> written, Predicate<Unit> fits, BilingualText expected, Judgement judgement) {
    Unit unit = Unit.of(written.value());
    if (unit.isConcentration() || unit.isRate()) {
      judgement.demand(fits.test(unit), written.at(), written.value(), expected);
    } else {
      judgement.cannotJudge(ReasonKind.OUTSIDE_TABLE, written.at());
    }
  }
}
