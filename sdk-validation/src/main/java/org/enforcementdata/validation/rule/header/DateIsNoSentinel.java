package org.enforcementdata.validation.rule.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** Dates that other systems write for "long term" or "empty" are flagged: they are no dates. */
final class DateIsNoSentinel extends ValueRule<LocalDate> {

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
          .statement("不以占位日期表示“长期”或“空”", "no date stands for an open end or for nothing")
          .message("日期 {found} 是占位日期（{expected}）", "the date {found} is a placeholder ({expected})")
          .source("双公示数据标准（2018）")
          .since("0.1.0")
          .build();

  DateIsNoSentinel() {
    super(INFO, List.of(LocalDate.class));
  }

  @Override
  public void judge(LocalDate day, Judgement judgement) {
    if (SENTINELS.contains(day)) {
      judgement.broken(judgement.at(), day, MEANING);
    } else {
      judgement.holds();
    }
  }
}
