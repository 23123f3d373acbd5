package org.enforcementdata.validation.rule.record;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/**
 * A code of an open list that the list does not hold is worth knowing: a partner's extension, or a
 * slip.
 */
final class CodeIsKnown extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("code.known")
          .catalogue("R011")
          .severity(Severity.INFO)
          .level(Level.RULE)
          .statement("开放代码表之外的代码予以提示", "a code that an open list does not hold is pointed out")
          .message(
              "代码 {found} 不在开放代码表 {expected} 中",
              "the code {found} is not in the open list {expected}")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  CodeIsKnown() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    judgement.holds();
    Walk.visit(
        record,
        Code.class,
        (at, code) -> {
          if (!code.codeList().isClosed() && code.defect().isEmpty() && !code.isListed()) {
            judgement.broken(at, code.getValue(), code.codeList().id());
          }
        });
  }
}
