package org.enforcementdata.validation.rule.evidence;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of evidence and logs. */
public final class EvidenceRules {

  private EvidenceRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(new LogEntryBearsItsHash(), new LogEntryIsNeverRevised(), new LogIsOneChain());
  }
}
