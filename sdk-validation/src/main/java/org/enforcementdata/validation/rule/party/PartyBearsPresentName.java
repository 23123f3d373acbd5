package org.enforcementdata.validation.rule.value;

import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/** A party is named by its present name; a former one is flagged. */
final class PartyBearsPresentName extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("party.present-name")
          .catalogue("R005")
          .severity(Severity.WARNING)
          .level(Level.DOSSIER)
          .statement("当事人使用现名称", "a party is named by its present name")
          .message(
              "当事人使用了代码 {found} 的曾用名，现名称为 {expected}",
              "the party is named by a former name of the code {found}, now {expected}")
          .source("信用平台报送说明（S15）")
          .since("0.1.0")
          .build();

  PartyBearsPresentName() {
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
    judgement.holds();
    for (Enterprise enterprise : judgement.index().enterprises(code.get())) {
      boolean former =
          !enterprise.getName().equals(party.getName())
              && EntityNames.all(enterprise).contains(party.getName());
      if (former) {
        judgement.broken(at + "/name", code.get().getValue(), enterprise.getName());
      }
    }
  }
}
