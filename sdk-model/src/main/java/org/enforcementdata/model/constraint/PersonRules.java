package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.law.Instruments.GB_11643_1999;

import java.util.List;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;

/** Rules of what names or reaches a person; their diagnostics never show the value. */
final class PersonRules {

  private PersonRules() {}

  static List<RuleInfo> all() {
    return List.of(
        TextRule.of("person-name.form", "姓名", "name of a person")
            .source("SDK")
            .certainty(Certainty.ASSUMED)
            .build(),
        TextRule.of("resident-id.valid", "公民身份号码", "resident identity number")
            .basis(GB_11643_1999.article("4"))
            .build(),
        TextRule.of("phone.form", "电话号码", "phone number")
            .source("SDK")
            .certainty(Certainty.ASSUMED)
            .build());
  }
}
