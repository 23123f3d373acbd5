package org.enforcementdata.model.constraint;

import java.util.List;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/** Rules of codes. */
final class CodeListRules {

  private CodeListRules() {}

  static List<RuleInfo> all() {
    return List.of(
        RuleInfo.of(Code.LISTED)
            .catalogue("R011")
            .severity(Severity.ERROR)
            .level(Level.CONSTRAINT)
            .statement("封闭代码表的代码必须在表中", "a code of a closed list is one of the list")
            .message(
                "代码 {found} 不在代码表中：应为 {expected}",
                "code {found} is not in the list: expected {expected}")
            .source("SDK")
            .certainty(Certainty.ASSUMED)
            .since("0.1.0")
            .build(),
        TextRule.of(Code.FORM, "代码", "code").source("SDK").certainty(Certainty.ASSUMED).build());
  }
}
