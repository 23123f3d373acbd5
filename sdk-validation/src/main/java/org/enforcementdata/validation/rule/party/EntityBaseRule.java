package org.enforcementdata.validation.rule.party;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.model.text.Mask;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * A rule that compares a party with the entity base, which knows it by its credit code. Natural
 * persons are not in the base.
 */
abstract class EntityBaseRule extends ValueRule<PartySnapshot> {

  /** The credit code of a party. */
  static final Input<PartySnapshot, CreditCode> CODE =
      Input.of(PartySnapshot.class, "/creditCode", CreditCode.class);

  /** The name of a party. */
  static final Input<PartySnapshot, String> NAME =
      Input.of(PartySnapshot.class, "/name", String.class);

  /** The legal type of a party. */
  static final Input<PartySnapshot, EntityType> TYPE =
      Input.of(PartySnapshot.class, "/entityType", EntityType.class);

  private static final Key<Enterprise> BY_CODE = Key.of(Enterprise.class, "/creditCode");

  /** The look-up of the rule. */
  static final LookUp<Enterprise> BASE = LookUp.by(BY_CODE, CODE);

  /** For subclasses. */
  protected EntityBaseRule(RuleInfo info) {
    super(info, List.of(PartySnapshot.class));
  }

  @Override
  public final void judge(PartySnapshot party, Judgement judgement) {
    Optional<CreditCode> code = party.getCreditCode();
    if (code.isEmpty()) {
      if (party.getEntityType().filter(EntityType.NATURAL_PERSON::equals).isEmpty()) {
        judgement.lacks(judgement.at().member("creditCode"));
      }
    } else if (Mask.isIn(party.getName())) {
      judgement.cannotJudge(ReasonKind.MASKED, judgement.at().member("name"));
    } else if (judgement.isReliable(code.get(), judgement.at().member("creditCode"))) {
      compare(party, judgement.by(BY_CODE, code.get()), judgement);
    }
  }

  /** Compares a party that has a valid code with the entries of that code. */
  abstract void compare(PartySnapshot party, List<Enterprise> entries, Judgement judgement);
}
