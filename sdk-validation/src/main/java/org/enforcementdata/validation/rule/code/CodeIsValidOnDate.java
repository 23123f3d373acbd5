package org.enforcementdata.validation.rule.record;

import java.time.LocalDate;
import java.util.Map;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/** A listed code is used only on days on which its list holds it. */
final class CodeIsValidOnDate extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("code.valid-on-date")
          .catalogue("R011")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement("代码在行为日有效", "a code is valid on the day of the act")
          .message(
              "代码 {found} 在 {day} 不在有效期内（自 {expected} 起）",
              "the code {found} is not valid on {day} (from {expected})")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  CodeIsValidOnDate() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    judgement.holds();
    Walk.visit(
        record,
        Code.class,
        (at, code) ->
            code.codeList()
                .entry(code.getValue())
                .filter(entry -> !entry.isValidOn(judgement.actDate()))
                .ifPresent(
                    entry ->
                        judgement.broken(
                            at,
                            Map.of(
                                "found", code.getValue(),
                                "day", judgement.actDate(),
                                "expected",
                                    entry.startsOn().map(LocalDate::toString).orElse("–")))));
  }
}
