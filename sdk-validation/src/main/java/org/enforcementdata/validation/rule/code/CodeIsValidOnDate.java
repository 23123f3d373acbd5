package org.enforcementdata.validation.rule.code;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** A listed code is used only on days on which its list holds it. */
final class CodeIsValidOnDate extends ValueRule<Code> {

  private static final RuleInfo INFO =
      RuleInfo.of("code.valid-on-date")
          .catalogue("R011")
          .severity(Severity.ERROR)
          .statement("代码在行为日有效", "a code is valid on the day of the act")
          .message(
              "代码 {found} 在 {day} 不在有效期内（{expected}）",
              "the code {found} is not valid on {day} ({expected})")
          .readsActDate()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  CodeIsValidOnDate() {
    super(INFO, List.of(Code.class));
  }

  @Override
  public void judge(Code code, Judgement judgement) {
    LocalDate day = judgement.actDate();
    Optional<CodeList.Entry<?>> entry = code.entry();
    if (entry.isEmpty() || entry.get().isValidOn(day)) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), figures(entry.get(), day));
    }
  }

  private static Map<String, Object> figures(CodeList.Entry<?> entry, LocalDate day) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("found", entry.code());
    figures.put("day", day);
    figures.put("expected", period(entry));
    return figures;
  }

  private static BilingualText period(CodeList.Entry<?> entry) {
    return new BilingualText(
        entry.startsOn().map(from -> "自 " + from + " 起").orElse("")
            + entry.endsOn().map(to -> "至 " + to + " 止").orElse(""),
        entry.startsOn().map(from -> "from " + from).orElse("")
            + entry.endsOn().map(to -> " until " + to).orElse(""));
  }
}
