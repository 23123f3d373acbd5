package org.enforcementdata.validation.rule.value;

import java.util.List;
import org.enforcementdata.validation.Rule;

/** The rules of codes and values wherever they stand. */
public final class ValueRules {

  private ValueRules() {}

  /** The rules. */
  public static List<Rule<?>> all() {
    return List.of(
        new DateIsNoSentinel(),
        new DivisionExistsOnDate(),
        new DivisionIsKnown(),
        new DocumentNumberIsRegular(),
        new OrganisationCodeIsValid(),
        new PartyBearsPresentName(),
        new PartyIsKnown(),
        new PermitNumberHasUnitCode(),
        new RegistrarCategoryIsKnown(),
        new RegistrarDivisionIsKnown(),
        new ResidentIdIsOfNewForm(),
        new SoleProprietorBearsPrefix92());
  }
}
