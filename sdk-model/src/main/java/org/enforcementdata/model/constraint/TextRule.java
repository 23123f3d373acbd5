package org.enforcementdata.model.constraint;

import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/** The rules of written texts, which all say: this is what was found, that was expected. */
final class TextRule {

  private TextRule() {}

  static RuleInfo.Builder of(String id, String zh, String en) {
    return RuleInfo.of(id)
        .severity(Severity.ERROR)
        .level(Level.CONSTRAINT)
        .statement(zh + "符合规定的格式和校验", "the " + en + " has the prescribed form and check characters")
        .message(zh + " {found} 无效：应为{expected}", en + " {found} is not valid: expected {expected}")
        .since("0.1.0");
  }
}
