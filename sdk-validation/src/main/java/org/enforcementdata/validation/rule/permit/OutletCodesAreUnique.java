package org.enforcementdata.validation.rule.permit;

import java.util.HashSet;
import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** No two outlets of a source bear one code. */
final class OutletCodesAreUnique extends RecordRule<PollutionSource> {

  private static final BilingualText ONCE = new BilingualText("只出现一次", "to stand once");

  private static final Input<PollutionSource, OutletCode> CODES =
      Input.of(PollutionSource.class, "/outlets/*/outletCode", OutletCode.class);

  private static final RuleInfo INFO =
      RuleInfo.of("source.unique-outlets")
          .catalogue("R007")
          .severity(Severity.ERROR)
          .statement("同一固定污染源的排放口编码不重复", "outlet codes are unique within a source")
          .message(
              "排放口编码 {found} 重复，应{expected}",
              "the outlet code {found} stands twice, expected {expected}")
          .needs(CODES)
          .source("HJ 608-2017")
          .since("0.1.0")
          .build();

  OutletCodesAreUnique() {
    super(PollutionSource.class, INFO);
  }

  @Override
  public boolean concerns(PollutionSource record) {
    return !record.getOutlets().isEmpty();
  }

  @Override
  public void judge(PollutionSource record, Judgement judgement) {
    judgement.holds();
    Set<String> seen = new HashSet<>();
    for (Placed<OutletCode> code : judgement.each(CODES)) {
      if (!seen.add(code.value().getValue())) {
        judgement.broken(code.pointer(), code.value(), ONCE);
      }
    }
  }
}
