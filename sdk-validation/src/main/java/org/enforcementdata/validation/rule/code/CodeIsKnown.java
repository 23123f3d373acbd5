package org.enforcementdata.validation.rule.code;

import java.util.List;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * A code of an open list that the list does not hold is worth knowing: a partner's extension, or a
 * slip.
 */
final class CodeIsKnown extends ValueRule<Code> {

  private static final RuleInfo INFO =
      RuleInfo.of("code.known")
          .catalogue("R011")
          .severity(Severity.INFO)
          .statement("开放代码表之外的代码予以提示", "a code that an open list does not hold is pointed out")
          .message(
              "代码 {found} 不在开放代码表 {expected} 中",
              "the code {found} is not in the open list {expected}")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  CodeIsKnown() {
    super(INFO, List.of(Code.class));
  }

  @Override
  public void judge(Code code, Judgement judgement) {
    if (code.codeList().isClosed() || code.isListed()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), code, code.codeList().id());
    }
  }
}
