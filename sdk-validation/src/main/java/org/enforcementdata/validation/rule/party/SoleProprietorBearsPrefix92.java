package org.enforcementdata.validation.rule.value;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/** A credit code beginning with 92 belongs to a sole proprietor, and only to one. */
final class SoleProprietorBearsPrefix92 extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("party.sole-proprietor-prefix")
          .catalogue("R004")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement(
              "统一社会信用代码以 92 开头当且仅当主体为个体工商户",
              "a credit code begins with 92 if and only if the party is a sole proprietor")
          .message(
              "主体类型为 {found}，与统一社会信用代码的前两位 {expected} 不符",
              "the legal type is {found}, which does not fit the first two characters {expected} of the credit code")
          .source("信用平台报送说明（S15）")
          .since("0.1.0")
          .build();

  SoleProprietorBearsPrefix92() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    if (record instanceof Enterprise enterprise) {
      enterprise
          .getCreditCode()
          .ifPresent(code -> judge("", code, enterprise.getEntityType(), judgement));
    }
    Walk.visit(
        record,
        PartySnapshot.class,
        (at, party) ->
            party
                .getCreditCode()
                .ifPresent(code -> judge(at, code, party.getEntityType(), judgement)));
  }

  private static void judge(String at, CreditCode code, EntityType type, Judgement judgement) {
    if (code.defect().isPresent()) {
      judgement.cannotJudge(at + "/creditCode");
      return;
    }
    boolean isProprietor = type.equals(EntityType.SOLE_PROPRIETOR);
    judgement.demand(
        code.isSoleProprietor() == isProprietor,
        at + "/entityType",
        type.getValue(),
        code.getValue().substring(0, 2));
  }
}
