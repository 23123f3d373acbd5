package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.HJ_608_2017;

import java.util.Optional;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.SubstituteUnitCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** The first 18 characters of a source's code are the code of the unit that owns it. */
final class SourceCodeIsOfItsOwner extends RecordRule<PollutionSource> {

  private static final RuleInfo INFO =
      RuleInfo.of("source.code-of-owner")
          .catalogue("R006")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement(
              "固定污染源代码前 18 位为排污单位代码",
              "the first 18 characters of a source's code are its owner's code")
          .message(
              "固定污染源代码前 18 位为 {found}，排污单位代码为 {expected}",
              "the source's code begins with {found}, its owner's code is {expected}")
          .addReads("/sourceCode")
          .basis(HJ_608_2017.article("附录A"))
          .since("0.1.0")
          .build();

  SourceCodeIsOfItsOwner() {
    super(PollutionSource.class, INFO);
  }

  @Override
  public void judge(PollutionSource record, Judgement judgement) {
    Optional<PermitNumber> code = record.getSourceCode();
    if (code.isEmpty()) {
      return;
    }
    judgement
        .find(record.getOwner(), Enterprise.class, "/owner")
        .flatMap(SourceCodeIsOfItsOwner::codeOf)
        .ifPresent(
            owner ->
                judgement.demand(
                    code.get().unitPart().equals(owner),
                    "/sourceCode",
                    code.get().unitPart(),
                    owner));
  }

  private static Optional<String> codeOf(Enterprise owner) {
    return owner
        .getCreditCode()
        .map(CreditCode::getValue)
        .or(() -> owner.getSubstituteCode().map(SubstituteUnitCode::getValue));
  }
}
