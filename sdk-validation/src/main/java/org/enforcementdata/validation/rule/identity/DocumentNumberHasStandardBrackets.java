package org.enforcementdata.validation.rule.identity;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** The year of a document number stands in hexagonal brackets. */
final class DocumentNumberHasStandardBrackets extends ValueRule<DocumentNumber> {

  private static final BilingualText EXPECTED =
      new BilingualText("六角括号〔〕", "hexagonal brackets 〔〕");

  private static final RuleInfo INFO =
      RuleInfo.of("document-number.brackets")
          .severity(Severity.INFO)
          .statement("文号的年份用六角括号〔〕括入", "the year of a document number stands in 〔〕")
          .message(
              "文号 {found} 的年份括号不规范，应为{expected}",
              "the year of the document number {found} is not in {expected}")
          .source("GB/T 9704-2012 第7.2.5条")
          .certainty(Certainty.LIKELY)
          .since("0.1.0")
          .build();

  DocumentNumberHasStandardBrackets() {
    super(INFO, List.of(DocumentNumber.class));
  }

  @Override
  public void judge(DocumentNumber number, Judgement judgement) {
    if (!number.hasLenientForm() || number.hasStandardBrackets()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), number, EXPECTED);
    }
  }
}
