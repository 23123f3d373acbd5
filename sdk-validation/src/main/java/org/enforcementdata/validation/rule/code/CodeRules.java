package org.enforcementdata.validation.rule.code;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of code lists. */
public final class CodeRules {

  private CodeRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(new CodeIsKnown(), new CodeIsValidOnDate());
  }
}
