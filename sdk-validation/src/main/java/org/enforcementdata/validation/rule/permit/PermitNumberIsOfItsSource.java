package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.HJ_608_2017;

import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A permit bears the code of its source: unit and site agree; the last letter may have been raised.
 */
final class PermitNumberIsOfItsSource extends RecordRule<Permit> {

  private static final Input<Permit, PermitNumber> NUMBER =
      Input.of(Permit.class, "/permitNo", PermitNumber.class);

  @SuppressWarnings("rawtypes")
  private static final Input<Permit, RecordId> SOURCE =
      Input.of(Permit.class, "/source", RecordId.class);

  private static final Input<PollutionSource, PermitNumber> SOURCE_CODE =
      Input.of(PollutionSource.class, "/sourceCode", PermitNumber.class);

  private static final RuleInfo INFO =
      RuleInfo.of("permit.number-of-source")
          .catalogue("R006")
          .severity(Severity.ERROR)
          .statement(
              "排污许可证编号前 21 位与固定污染源代码一致",
              "the first 21 characters of a permit number are those of its source's code")
          .message(
              "排污许可证编号前 21 位为 {found}，固定污染源代码为 {expected}",
              "the permit number begins with {found}, its source's code with {expected}")
          .needs(NUMBER, SOURCE)
          .looksUp(LookUp.reference(SOURCE, PollutionSource.class))
          .basis(HJ_608_2017.article("附录A"))
          .since("0.1.0")
          .build();

  PermitNumberIsOfItsSource() {
    super(Permit.class, INFO);
  }

  @Override
  public void judge(Permit record, Judgement judgement) {
    String found = judgement.get(NUMBER).stem();
    judgement
        .find(SOURCE, PollutionSource.class)
        .flatMap(source -> judgement.of(source, SOURCE_CODE))
        .map(PermitNumber::stem)
        .ifPresent(
            expected -> judgement.demand(found.equals(expected), "/permitNo", found, expected));
  }
}
