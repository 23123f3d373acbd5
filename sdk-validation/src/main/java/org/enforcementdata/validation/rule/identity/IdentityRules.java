package org.enforcementdata.validation.rule.identity;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of codes and numbers of identity, wherever they stand. */
public final class IdentityRules {

  private IdentityRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new DivisionExistsOnDate(),
        new DivisionIsKnown(),
        new DocumentNumberHasNoLeadingZeros(),
        new DocumentNumberHasStandardBrackets(),
        new DocumentNumberIsRegular(),
        new OrganisationCodeIsValid(),
        new PermitNumberHasUnitCode(),
        new RegistrarCategoryIsKnown(),
        new RegistrarDivisionIsKnown(),
        new ResidentIdIsOfNewForm());
  }
}
