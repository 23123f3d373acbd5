package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.HJ_608_2017;

import java.util.Optional;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.identity.SubstituteUnitCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/** The first 18 characters of a source's code are the code of the unit that owns it. */
final class SourceCodeIsOfItsOwner extends RecordRule<PollutionSource> {

  private static final Input<PollutionSource, PermitNumber> CODE =
      Input.of(PollutionSource.class, "/sourceCode", PermitNumber.class);

  @SuppressWarnings("rawtypes")
  private static final Input<PollutionSource, RecordId> OWNER =
      Input.of(PollutionSource.class, "/owner", RecordId.class);

  private static final Input<Enterprise, CreditCode> CREDIT_CODE =
      Input.of(Enterprise.class, "/creditCode", CreditCode.class);
  private static final Input<Enterprise, SubstituteUnitCode> SUBSTITUTE_CODE =
      Input.of(Enterprise.class, "/substituteCode", SubstituteUnitCode.class);

  private static final RuleInfo INFO =
      RuleInfo.of("source.code-of-owner")
          .catalogue("R006")
          .severity(Severity.ERROR)
          .statement(
              "固定污染源代码前 18 位为排污单位代码",
              "the first 18 characters of a source's code are its owner's code")
          .message(
              "固定污染源代码前 18 位为 {found}，排污单位代码为 {expected}",
              "the source's code begins with {found}, its owner's code is {expected}")
          .needs(CODE, OWNER)
          .looksUp(LookUp.reference(OWNER, Enterprise.class))
          .basis(HJ_608_2017.article("附录A"))
          .since("0.1.0")
          .build();

  SourceCodeIsOfItsOwner() {
    super(PollutionSource.class, INFO);
  }

  @Override
  public boolean concerns(PollutionSource record) {
    return record.getSourceCode().isPresent();
  }

  @Override
  public void judge(PollutionSource record, Judgement judgement) {
    String found = judgement.get(CODE).unitPart();
    judgement
        .find(OWNER, Enterprise.class)
        .flatMap(owner -> codeOf(owner, judgement))
        .ifPresent(
            expected -> judgement.demand(found.equals(expected), "/sourceCode", found, expected));
  }

  /** The credit code, unless only a substitute is there. */
  private static Optional<String> codeOf(Enterprise owner, Judgement judgement) {
    boolean isSubstituted =
        CREDIT_CODE.in(owner).isEmpty() && SUBSTITUTE_CODE.in(owner).isPresent();
    return isSubstituted
        ? judgement.of(owner, SUBSTITUTE_CODE).map(SubstituteUnitCode::getValue)
        : judgement.of(owner, CREDIT_CODE).map(CreditCode::getValue);
  }
}
