package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.HJ_608_2017;

import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * A permit bears the code of its source: unit and site agree; the last letter may have been raised.
 */
final class PermitNumberIsOfItsSource extends RecordRule<Permit> {

  private static final RuleInfo INFO =
      RuleInfo.of("permit.number-of-source")
          .catalogue("R006")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement(
              "排污许可证编号前 21 位与固定污染源代码一致",
              "the first 21 characters of a permit number are those of its source's code")
          .message(
              "排污许可证编号前 21 位为 {found}，固定污染源代码为 {expected}",
              "the permit number begins with {found}, its source's code with {expected}")
          .addReads("/permitNo")
          .basis(HJ_608_2017.article("附录A"))
          .since("0.1.0")
          .build();

  PermitNumberIsOfItsSource() {
    super(Permit.class, INFO);
  }

  @Override
  public void judge(Permit record, Judgement judgement) {
    judgement
        .find(record.getSource(), PollutionSource.class, "/source")
        .ifPresent(
            source ->
                source
                    .getSourceCode()
                    .ifPresentOrElse(
                        code ->
                            judgement.demand(
                                code.stem().equals(record.getPermitNo().stem()),
                                "/permitNo",
                                record.getPermitNo().stem(),
                                code.stem()),
                        () -> judgement.cannotJudge("PollutionSource/sourceCode")));
  }
}
