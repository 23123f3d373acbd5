package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.DISCHARGE_PERMIT_2021;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;
import org.enforcementdata.validation.rule.CreationOrder;

/** No two sources bear one code; reported at the later one. */
final class SourceCodeIsUnique extends RecordRule<PollutionSource> {

  private static final BilingualText UNIQUE = new BilingualText("不重复", "to be unique");

  private static final RuleInfo INFO =
      RuleInfo.of("source.unique-code")
          .catalogue("R026")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("固定污染源代码不重复", "no two sources bear one code")
          .message(
              "固定污染源代码 {found} 已属于另一固定污染源，应{expected}",
              "the source's code {found} belongs to another source already, expected {expected}")
          .addReads("/sourceCode")
          .basis(DISCHARGE_PERMIT_2021.article("6"))
          .effectiveFrom(LocalDate.parse("2021-03-01"))
          .since("0.1.0")
          .build();

  SourceCodeIsUnique() {
    super(PollutionSource.class, INFO);
  }

  @Override
  public void judge(PollutionSource record, Judgement judgement) {
    Optional<PermitNumber> code = record.getSourceCode();
    if (code.isEmpty() || !judgement.isComplete(PollutionSource.class)) {
      return;
    }
    boolean taken =
        judgement.index().all(PollutionSource.class).stream()
            .anyMatch(
                other ->
                    other.getSourceCode().equals(code)
                        && CreationOrder.BY_CREATION.compare(other, record) < 0);
    judgement.demand(!taken, "/sourceCode", code.get().getValue(), UNIQUE);
  }
}
