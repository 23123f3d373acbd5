package org.enforcementdata.validation.rule.value;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/**
 * Name and code of a party stand together in the entity base, the name being its present or a
 * former one.
 */
final class PartyIsKnown extends AnyRecordRule {

  private static final BilingualText NO_CODE = new BilingualText("没有这一代码", "there is no such code");
  private static final BilingualText OTHER_NAME =
      new BilingualText("是另一名称", "the code bears another name");

  private static final RuleInfo INFO =
      RuleInfo.of("party.known")
          .catalogue("R005")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("当事人名称和代码在主体库中相符", "name and code of a party match the entity base")
          .message(
              "当事人名称与代码 {found} 在主体库中{expected}",
              "the party's name and code {found} do not match the entity base: {expected}")
          .source("信用平台报送说明（S15，错误 1001）")
          .since("0.1.0")
          .build();

  PartyIsKnown() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    Walk.visit(record, PartySnapshot.class, (at, party) -> judge(at, party, judgement));
  }

  private static void judge(String at, PartySnapshot party, Judgement judgement) {
    Optional<CreditCode> code = party.getCreditCode().filter(each -> each.defect().isEmpty());
    if (code.isEmpty() || !judgement.isComplete(Enterprise.class)) {
      judgement.cannotJudge(at + "/creditCode");
      return;
    }
    List<Enterprise> base = judgement.index().enterprises(code.get());
    boolean known =
        base.stream().anyMatch(enterprise -> EntityNames.all(enterprise).contains(party.getName()));
    judgement.demand(known, at, code.get().getValue(), base.isEmpty() ? NO_CODE : OTHER_NAME);
  }
}
