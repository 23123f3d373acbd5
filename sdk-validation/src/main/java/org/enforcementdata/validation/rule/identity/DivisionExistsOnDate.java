package org.enforcementdata.validation.rule.value;

import static org.enforcementdata.model.law.Instruments.GBT_2260_2007;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.Division;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/**
 * A division of Shanghai, Jiangsu, Zhejiang or Anhui stands in the table, and is not gone on the
 * day of the act. The table says only in which revision a retired division was last seen, so that
 * nothing is said of days before 2016-08-01.
 */
final class DivisionExistsOnDate extends AnyRecordRule {

  private static final LocalDate LAST_REVISION = LocalDate.of(2016, 8, 1);
  private static final BilingualText UNKNOWN = new BilingualText("不在表中", "is not in the table");
  private static final BilingualText GONE = new BilingualText("已撤销", "is retired");

  private static final RuleInfo INFO =
      RuleInfo.of("division.exists-on-date")
          .catalogue("R008")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "长三角行政区划代码在行为日存在", "a division of the Yangtze delta exists on the day of the act")
          .message("行政区划代码 {found} 在 {day} {expected}", "the division {found} {expected} on {day}")
          .basis(GBT_2260_2007.article("3"))
          .since("0.1.0")
          .build();

  DivisionExistsOnDate() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    judgement.holds();
    Walk.visit(record, DivisionCode.class, (at, code) -> judge(at, code, judgement));
  }

  private static void judge(String at, DivisionCode code, Judgement judgement) {
    if (code.defect().isPresent() || !code.isInYangtzeDelta()) {
      return;
    }
    Optional<Division> division = code.entry();
    if (division.isEmpty()) {
      broken(at, code, UNKNOWN, judgement);
    } else if (division.get().isRetired() && !judgement.actDate().isBefore(LAST_REVISION)) {
      broken(at, code, GONE, judgement);
    }
  }

  private static void broken(String at, DivisionCode code, BilingualText why, Judgement judgement) {
    judgement.broken(
        at, Map.of("found", code.getValue(), "day", judgement.actDate(), "expected", why));
  }
}
