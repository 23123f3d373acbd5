package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.DISCHARGE_PERMIT_2021;

import java.time.LocalDate;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;
import org.enforcementdata.validation.rule.CreationOrder;

/** No two permits with overlapping validity name one source; reported at the later one. */
final class OnePermitPerSource extends RecordRule<Permit> {

  private static final BilingualText ONE = new BilingualText("只有一个", "only one");

  private static final RuleInfo INFO =
      RuleInfo.of("permit.one-per-source")
          .catalogue("R026")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("一个生产经营场所在同一时间只有一个排污许可证", "a site has one permit at a time")
          .message(
              "固定污染源已有有效期重叠的排污许可证 {found}，应{expected}",
              "the source has a permit {found} with overlapping validity, expected {expected}")
          .addReads("/startsOn", "/endsOn", "/source")
          .basis(DISCHARGE_PERMIT_2021.article("6"))
          .effectiveFrom(LocalDate.parse("2021-03-01"))
          .since("0.1.0")
          .build();

  OnePermitPerSource() {
    super(Permit.class, INFO);
  }

  @Override
  public void judge(Permit record, Judgement judgement) {
    if (!judgement.isComplete(Permit.class)) {
      return;
    }
    judgement.holds();
    for (Permit other : judgement.index().all(Permit.class)) {
      if (other.getSource().equals(record.getSource())
          && CreationOrder.BY_CREATION.compare(other, record) < 0
          && overlaps(other, record)) {
        judgement.broken("/source", other.getPermitNo().getValue(), ONE);
      }
    }
  }

  private static boolean overlaps(Permit left, Permit right) {
    return !left.getStartsOn().isAfter(right.getEndsOn())
        && !right.getStartsOn().isAfter(left.getEndsOn());
  }
}
