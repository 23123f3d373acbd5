package org.enforcementdata.validation.rule.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;

/**
 * A party is named by its present name; a former one is flagged. The name of a natural person or
 * sole proprietor is never shown.
 */
final class PartyBearsPresentName extends EntityBaseRule {

  private static final Input<Enterprise, EntityType> TYPE_IN_BASE =
      Input.of(Enterprise.class, "/entityType", EntityType.class);
  private static final Set<EntityType> PERSONS =
      Set.of(EntityType.NATURAL_PERSON, EntityType.SOLE_PROPRIETOR);
  private static final BilingualText NOT_SHOWN =
      new BilingualText("另一名称（不予显示）", "another one (not shown)");

  private static final RuleInfo INFO =
      RuleInfo.of("party.present-name")
          .catalogue("R005")
          .severity(Severity.WARNING)
          .statement("当事人使用现名称", "a party is named by its present name")
          .message(
              "当事人使用了代码 {found} 的曾用名，现名称为 {expected}",
              "the party is named by a former name of the code {found}, now {expected}")
          .needs(CODE, NAME)
          .reads(TYPE)
          .looksUp(BASE)
          .source("信用平台报送说明（S15）")
          .since("0.1.0")
          .build();

  PartyBearsPresentName() {
    super(INFO);
  }

  @Override
  void compare(PartySnapshot party, List<Enterprise> entries, Judgement judgement) {
    if (!judgement.isComplete(Enterprise.class)) {
      return;
    }
    CreditCode code = party.getCreditCode().orElseThrow();
    judgement.holds();
    for (Enterprise entry : entries) {
      if (EntityNames.areFormerly(entry, party.getName())) {
        Object present = isPerson(party, entry) ? NOT_SHOWN : EntityNames.present(entry);
        judgement.broken(judgement.at().member("name"), code, present);
      }
    }
  }

  private static boolean isPerson(PartySnapshot party, Enterprise entry) {
    return party.getCreditCode().filter(CreditCode::isSoleProprietor).isPresent()
        || Stream.of(party.getEntityType(), TYPE_IN_BASE.in(entry))
            .flatMap(Optional::stream)
            .anyMatch(PERSONS::contains);
  }
}
