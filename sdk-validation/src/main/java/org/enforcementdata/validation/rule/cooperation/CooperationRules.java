package org.enforcementdata.validation.rule.cooperation;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of cooperation and transfers. */
public final class CooperationRules {

  private CooperationRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new CriminalTransferNamesItsCase(),
        new CriminalTransferNamesTheOffence(),
        new CrossProvinceNamesTwoProvinces(),
        new LeadIsNoParticipant(),
        new LinkageHasMethods());
  }
}
