package org.enforcementdata.validation.rule.identity;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** A document number has agency word, year, serial and 号. */
final class DocumentNumberIsRegular extends ValueRule<DocumentNumber> {

  private static final BilingualText EXPECTED =
      new BilingualText("机关代字〔年份〕序号“号”", "agency word〔year〕serial 号");

  private static final RuleInfo INFO =
      RuleInfo.of("document-number.regular")
          .severity(Severity.INFO)
          .statement(
              "文号由机关代字、年份、序号和“号”组成",
              "a document number consists of agency word, year, serial and 号")
          .message(
              "文号 {found} 的写法不规范，应为{expected}",
              "the document number {found} is not written regularly, expected {expected}")
          .source("GB/T 9704-2012 第7.2.5条")
          .certainty(Certainty.LIKELY)
          .since("0.1.0")
          .build();

  DocumentNumberIsRegular() {
    super(INFO, List.of(DocumentNumber.class));
  }

  @Override
  public void judge(DocumentNumber number, Judgement judgement) {
    if (number.hasLenientForm()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), number, EXPECTED);
    }
  }
}
