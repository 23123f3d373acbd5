package org.enforcementdata.validation.rule.identity;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** The serial of a document number has no leading zeros. */
final class DocumentNumberHasNoLeadingZeros extends ValueRule<DocumentNumber> {

  private static final BilingualText EXPECTED = new BilingualText("不编虚位", "none");

  private static final RuleInfo INFO =
      RuleInfo.of("document-number.leading-zeros")
          .severity(Severity.INFO)
          .statement("文号的序号不编虚位", "the serial of a document number has no leading zeros")
          .message(
              "文号 {found} 的序号编有虚位，应{expected}",
              "the serial of the document number {found} has leading zeros, expected {expected}")
          .source("GB/T 9704-2012 第7.2.5条")
          .certainty(Certainty.LIKELY)
          .since("0.1.0")
          .build();

  DocumentNumberHasNoLeadingZeros() {
    super(INFO, List.of(DocumentNumber.class));
  }

  @Override
  public void judge(DocumentNumber number, Judgement judgement) {
    if (!number.hasLeadingZeros()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), number, EXPECTED);
    }
  }
}
