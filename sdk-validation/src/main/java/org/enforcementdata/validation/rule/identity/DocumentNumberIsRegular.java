package org.enforcementdata.validation.rule.value;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/**
 * A document number is written as GB/T 9704 wants it: agency word, year in 〔 〕, serial without
 * leading zeros, 号.
 */
final class DocumentNumberIsRegular extends AnyRecordRule {

  private static final BilingualText REGULAR =
      new BilingualText("如 沪环罚〔2020〕12号", "such as 沪环罚〔2020〕12号");

  private static final RuleInfo INFO =
      RuleInfo.of("document-number.regular")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement(
              "文号由机关代字、〔年份〕、不加前导零的序号和“号”组成",
              "a document number consists of agency word, 〔year〕, serial without leading zeros and 号")
          .message(
              "文号 {found} 的写法不规范，应为{expected}",
              "the document number {found} is not written regularly, expected {expected}")
          .source("GB/T 9704-2012 第7.2.5条")
          .certainty(Certainty.LIKELY)
          .since("0.1.0")
          .build();

  DocumentNumberIsRegular() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    judgement.holds();
    Walk.visit(
        record,
        DocumentNumber.class,
        (at, number) -> {
          boolean regular =
              number.hasLenientForm() && number.hasStandardBrackets() && !number.hasLeadingZeros();
          if (number.defect().isEmpty() && !regular) {
            judgement.broken(at, number.getValue(), REGULAR);
          }
        });
  }
}
