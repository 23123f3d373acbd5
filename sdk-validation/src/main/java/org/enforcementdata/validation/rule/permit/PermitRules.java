package org.enforcementdata.validation.rule.permit;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of sources, permits and registrations. */
public final class PermitRules {

  private PermitRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new OnePermitPerSource(),
        new OutletCodesAreUnique(),
        new PermitExpiresAfterFiveYears(),
        new PermitLimitsAreComparable(),
        new PermitNamesPollutantsOfItsOutlets(),
        new PermitNumberIsOfItsSource(),
        new SourceCodeIsOfItsOwner(),
        new SourceCodeIsUnique(),
        new SourceLiesInShanghaiExtent());
  }
}
