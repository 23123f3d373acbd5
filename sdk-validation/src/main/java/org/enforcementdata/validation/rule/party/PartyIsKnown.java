package org.enforcementdata.validation.rule.party;

import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;

/**
 * Name and code of a party stand together in the entity base, the name being its present or a
 * former one.
 */
final class PartyIsKnown extends EntityBaseRule {

  private static final BilingualText NO_CODE = new BilingualText("没有这一代码", "there is no such code");
  private static final BilingualText OTHER_NAME =
      new BilingualText("是另一名称", "the code bears another name");
  private static final String FORMER_NAMES =
      Key.of(Enterprise.class, EntityNames.FORMER.pointer()).pointer();

  private static final RuleInfo INFO =
      RuleInfo.of("party.known")
          .catalogue("R005")
          .severity(Severity.ERROR)
          .statement("当事人名称和代码在主体库中相符", "name and code of a party match the entity base")
          .message(
              "当事人名称与代码 {found} 在主体库中{expected}",
              "the party's name and code {found} do not match the entity base: {expected}")
          .needs(CODE, NAME)
          .reads(TYPE)
          .looksUp(BASE)
          .source("信用平台报送说明（S15，错误 1001）")
          .since("0.1.0")
          .build();

  PartyIsKnown() {
    super(INFO);
  }

  @Override
  void compare(PartySnapshot party, List<Enterprise> entries, Judgement judgement) {
    boolean isKnown =
        entries.stream().anyMatch(entry -> EntityNames.include(entry, party.getName()));
    if (isKnown) {
      judgement.holds();
    } else if (entries.stream().anyMatch(EnforcementRecord::isExcerpt)) {
      judgement.cannotJudge(ReasonKind.EXCERPT, FORMER_NAMES);
    } else if (judgement.isComplete(Enterprise.class)) {
      judgement.broken(
          judgement.at(),
          party.getCreditCode().orElseThrow(),
          entries.isEmpty() ? NO_CODE : OTHER_NAME);
    }
  }
}
