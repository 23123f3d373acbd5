package org.enforcementdata.validation.rule.identity;

import static org.enforcementdata.model.law.Instruments.GBT_2260_2007;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.code.Division;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * A division of Shanghai, Jiangsu, Zhejiang or Anhui stands in the table, and is not gone on the
 * day of the act. Where the sources leave the day of its end in doubt, acts in doubt are not
 * judged.
 */
final class DivisionExistsOnDate extends ValueRule<DivisionCode> {

  private static final BilingualText UNKNOWN = new BilingualText("不在表中", "is not in the table");
  private static final BilingualText GONE = new BilingualText("已撤销", "is retired");

  private static final RuleInfo INFO =
      RuleInfo.of("division.exists-on-date")
          .catalogue("R008")
          .severity(Severity.ERROR)
          .statement(
              "长三角行政区划代码在行为日存在", "a division of the Yangtze delta exists on the day of the act")
          .message("行政区划代码 {found} 在 {day} {expected}", "the division {found} {expected} on {day}")
          .readsActDate()
          .basis(GBT_2260_2007.article("3"))
          .since("0.1.0")
          .build();

  DivisionExistsOnDate() {
    super(INFO, List.of(DivisionCode.class));
  }

  @Override
  public void judge(DivisionCode code, Judgement judgement) {
    if (!code.isInYangtzeDelta()) {
      return;
    }
    Optional<Division> division = code.entry();
    if (division.isEmpty()) {
      broken(code, UNKNOWN, judgement);
      return;
    }
    Optional<Boolean> isInUse = division.get().isInUseOn(judgement.actDate());
    if (isInUse.isEmpty()) {
      judgement.cannotJudge(ReasonKind.OUTSIDE_TABLE, "GB/T 2260");
    } else if (isInUse.get()) {
      judgement.holds();
    } else {
      broken(code, GONE, judgement);
    }
  }

  private static void broken(DivisionCode code, BilingualText why, Judgement judgement) {
    LocalDate day = judgement.actDate();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("found", code);
    figures.put("day", day);
    figures.put("expected", why);
    judgement.broken(judgement.at(), figures);
  }
}
