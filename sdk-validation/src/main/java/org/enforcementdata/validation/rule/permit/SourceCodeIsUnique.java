package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.DISCHARGE_PERMIT_2021;

import java.time.LocalDate;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.rule.CreationOrder;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/** No two sources bear one code; reported at the later one. */
final class SourceCodeIsUnique extends RecordRule<PollutionSource> {

  private static final BilingualText UNIQUE = new BilingualText("不重复", "to be unique");

  private static final Input<PollutionSource, PermitNumber> CODE =
      Input.of(PollutionSource.class, "/sourceCode", PermitNumber.class);
  private static final Key<PollutionSource> BY_CODE = Key.of(PollutionSource.class, "/sourceCode");

  private static final RuleInfo INFO =
      RuleInfo.of("source.unique-code")
          .catalogue("R026")
          .severity(Severity.ERROR)
          .statement("固定污染源代码不重复", "no two sources bear one code")
          .message(
              "固定污染源代码 {found} 已属于另一固定污染源，应{expected}",
              "the source's code {found} belongs to another source already, expected {expected}")
          .needs(CODE)
          .reads("/recordId", "/supersedes", "/createdAt")
          .looksUp(LookUp.by(BY_CODE, CODE))
          .basis(DISCHARGE_PERMIT_2021.article("6"))
          .effectiveFrom(LocalDate.of(2021, 3, 1))
          .since("0.1.0")
          .build();

  SourceCodeIsUnique() {
    super(PollutionSource.class, INFO);
  }

  @Override
  public boolean concerns(PollutionSource record) {
    return record.getSourceCode().isPresent();
  }

  @Override
  public void judge(PollutionSource record, Judgement judgement) {
    if (judgement.isComplete(PollutionSource.class)) {
      PermitNumber code = judgement.get(CODE);
      boolean isTaken =
          judgement.by(BY_CODE, code).stream()
              .anyMatch(other -> CreationOrder.isEarlier(other, record));
      judgement.demand(!isTaken, "/sourceCode", code, UNIQUE);
    }
  }
}
