package org.enforcementdata.validation.rule.permit;

import java.util.HashSet;
import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** No two outlets of a source bear one code. */
final class OutletCodesAreUnique extends RecordRule<PollutionSource> {

  private static final BilingualText ONCE = new BilingualText("只出现一次", "to stand once");

  private static final RuleInfo INFO =
      RuleInfo.of("source.unique-outlets")
          .catalogue("R007")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement("同一固定污染源的排放口编码不重复", "outlet codes are unique within a source")
          .message(
              "排放口编码 {found} 重复，应{expected}",
              "the outlet code {found} stands twice, expected {expected}")
          .addReads("/outlets/*/outletCode")
          .source("HJ 608-2017")
          .since("0.1.0")
          .build();

  OutletCodesAreUnique() {
    super(PollutionSource.class, INFO);
  }

  @Override
  public void judge(PollutionSource record, Judgement judgement) {
    Set<OutletCode> seen = new HashSet<>();
    for (int i = 0; i < record.getOutlets().size(); i++) {
      OutletCode code = record.getOutlets().get(i).getOutletCode();
      judgement.demand(seen.add(code), "/outlets/" + i + "/outletCode", code.getValue(), ONCE);
    }
  }
}
