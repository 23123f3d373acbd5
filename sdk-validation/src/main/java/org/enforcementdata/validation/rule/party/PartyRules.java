package org.enforcementdata.validation.rule.party;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of parties and of the entity base. */
public final class PartyRules {

  private PartyRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new PartyBearsPresentName(),
        new RemovalIsStated(),
        new PartyHasCode(),
        new PartyIsKnown(),
        new SoleProprietorBearsPrefix92());
  }
}
