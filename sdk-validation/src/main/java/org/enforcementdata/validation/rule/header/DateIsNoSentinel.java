package org.enforcementdata.validation.rule.value;

import java.time.LocalDate;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/** Dates that other systems write for "long term" or "empty" are flagged: they are no dates. */
final class DateIsNoSentinel extends AnyRecordRule {

  private static final Set<LocalDate> SENTINELS =
      Set.of(
          LocalDate.of(2099, 12, 31),
          LocalDate.of(9999, 12, 31),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1899, 12, 31));
  private static final BilingualText MEANING = new BilingualText("长期或空", "long term or empty");

  private static final RuleInfo INFO =
      RuleInfo.of("date.no-sentinel")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement("不以占位日期表示“长期”或“空”", "no date stands for an open end or for nothing")
          .message("日期 {found} 是占位日期（{expected}）", "the date {found} is a placeholder ({expected})")
          .source("双公示数据标准（2018）")
          .since("0.1.0")
          .build();

  DateIsNoSentinel() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    judgement.holds();
    Walk.visit(
        record,
        LocalDate.class,
        (at, day) -> {
          if (SENTINELS.contains(day)) {
            judgement.broken(at, day, MEANING);
          }
        });
  }
}
