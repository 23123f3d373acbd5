package org.enforcementdata.validation.rule.party;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** A party that is no natural person bears a credit code, or the substitute of one. */
final class PartyHasCode extends ValueRule<PartySnapshot> {

  private static final Input<PartySnapshot, EntityType> TYPE =
      Input.of(PartySnapshot.class, "/entityType", EntityType.class);
  private static final BilingualText CODE =
      new BilingualText("统一社会信用代码或替代码", "a unified social credit code or a substitute code");

  private static final RuleInfo INFO =
      RuleInfo.of("party.has-code")
          .catalogue("R003")
          .severity(Severity.ERROR)
          .statement("自然人以外的当事人有统一社会信用代码或替代码", "a party that is no natural person has a code")
          .message(
              "主体类型为{found}的当事人没有代码，应有{expected}",
              "a party of the type {found} has no code, expected {expected}")
          .needs(TYPE)
          .reads("/creditCode", "/substituteCode")
          .judgesAbsence()
          .source("排污许可编码规则")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  PartyHasCode() {
    super(INFO, List.of(PartySnapshot.class));
  }

  @Override
  public void judge(PartySnapshot party, Judgement judgement) {
    Optional<EntityType> type = party.getEntityType();
    if (party.getCreditCode().isPresent() || party.getSubstituteCode().isPresent()) {
      judgement.holds();
    } else if (type.isEmpty()) {
      judgement.lacks(judgement.at().member("entityType"));
    } else if (judgement.isReliable(type.get(), judgement.at().member("entityType"))
        && !type.get().equals(EntityType.NATURAL_PERSON)) {
      judgement.broken(judgement.at(), type.get(), CODE);
    }
  }
}
