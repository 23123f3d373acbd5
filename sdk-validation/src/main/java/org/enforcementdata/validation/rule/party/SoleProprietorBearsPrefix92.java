package org.enforcementdata.validation.rule.party;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * A credit code beginning with 92 belongs to a sole proprietor, and only to one. Of a party without
 * a credit code it says nothing.
 */
final class SoleProprietorBearsPrefix92 extends ValueRule<DataObject<?>> {

  private static final String CODE = "creditCode";
  private static final String TYPE = "entityType";

  private static final RuleInfo INFO =
      RuleInfo.of("party.sole-proprietor-prefix")
          .catalogue("R004")
          .severity(Severity.WARNING)
          .statement(
              "统一社会信用代码以 92 开头当且仅当主体为个体工商户",
              "a credit code begins with 92 if and only if the party is a sole proprietor")
          .message(
              "主体类型为{found}，与统一社会信用代码的前两位 {expected} 不符",
              "the legal type is {found}, which does not fit the first two characters {expected} of the credit code")
          .reads("/" + CODE, "/" + TYPE)
          .source("信用平台报送说明（S15）")
          .since("0.1.0")
          .build();

  SoleProprietorBearsPrefix92() {
    super(INFO, List.of(Enterprise.class, PartySnapshot.class));
  }

  @Override
  public void judge(DataObject<?> object, Judgement judgement) {
    if (object instanceof Enterprise enterprise) {
      judge(enterprise.getCreditCode(), enterprise.getEntityType(), judgement);
    } else if (object instanceof PartySnapshot party) {
      judge(party.getCreditCode(), party.getEntityType(), judgement);
    }
  }

  private static void judge(
      Optional<CreditCode> code, Optional<EntityType> type, Judgement judgement) {
    if (code.isEmpty()) {
      return;
    }
    if (type.isEmpty()) {
      judgement.lacks(judgement.at().member(TYPE));
    } else if (judgement.isReliable(code.get(), judgement.at().member(CODE))
        && judgement.isReliable(type.get(), judgement.at().member(TYPE))) {
      judgement.demand(
          code.get().isSoleProprietor() == type.get().equals(EntityType.SOLE_PROPRIETOR),
          judgement.at().member(TYPE),
          type.get(),
          code.get().getValue().substring(0, 2));
    }
  }
}
