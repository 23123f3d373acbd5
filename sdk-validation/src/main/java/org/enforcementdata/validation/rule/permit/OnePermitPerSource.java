package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.DISCHARGE_PERMIT_2021;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermitStatus;
import org.enforcementdata.validation.rule.CreationOrder;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * No two permits that are in force at the same time name one source; reported at the later one. One
 * that was revoked, annulled, cancelled, withdrawn or replaced is in force no more.
 */
final class OnePermitPerSource extends RecordRule<Permit> {

  private static final BilingualText ONE = new BilingualText("只有一个", "only one");
  private static final BilingualText UNNUMBERED = new BilingualText("（无编号）", "(unnumbered)");

  private static final Set<PermitStatus> ENDED =
      Set.of(
          PermitStatus.NOT_ACCEPTED,
          PermitStatus.REFUSED,
          PermitStatus.REAPPLIED,
          PermitStatus.EXPIRED,
          PermitStatus.REVOKED,
          PermitStatus.ANNULLED,
          PermitStatus.WITHDRAWN,
          PermitStatus.CANCELLED);

  private static final Input<Permit, ?> SOURCE = Input.of(Permit.class, "/source", RecordId.class);
  private static final Input<Permit, LocalDate> FIRST_DAY =
      Input.of(Permit.class, "/startsOn", LocalDate.class);
  private static final Input<Permit, LocalDate> LAST_DAY =
      Input.of(Permit.class, "/endsOn", LocalDate.class);
  private static final Input<Permit, PermitNumber> NUMBER =
      Input.of(Permit.class, "/permitNo", PermitNumber.class);
  private static final Key<Permit> BY_SOURCE = Key.of(Permit.class, "/source");

  private static final RuleInfo INFO =
      RuleInfo.of("permit.one-per-source")
          .catalogue("R026")
          .severity(Severity.ERROR)
          .statement("一个生产经营场所在同一时间只有一个排污许可证", "a site has one permit at a time")
          .message(
              "固定污染源已有有效期重叠的排污许可证 {found}，应{expected}",
              "the source has a permit {found} with overlapping validity, expected {expected}")
          .needs(SOURCE, FIRST_DAY, LAST_DAY)
          .reads("/recordId", "/supersedes", "/createdAt", "/status")
          .looksUp(LookUp.by(BY_SOURCE, SOURCE))
          .basis(DISCHARGE_PERMIT_2021.article("6"))
          .effectiveFrom(LocalDate.of(2021, 3, 1))
          .since("0.1.0")
          .build();

  OnePermitPerSource() {
    super(Permit.class, INFO);
  }

  @Override
  public boolean concerns(Permit record) {
    return isInForce(record);
  }

  private static boolean isInForce(Permit permit) {
    return permit.getStatus().filter(ENDED::contains).isEmpty();
  }

  @Override
  public void judge(Permit record, Judgement judgement) {
    if (!judgement.isComplete(Permit.class)) {
      return;
    }
    judgement.holds();
    for (Permit other : judgement.by(BY_SOURCE, judgement.get(SOURCE))) {
      if (isInForce(other)
          && CreationOrder.isEarlier(other, record)
          && overlaps(other, judgement)) {
        judgement.broken("/source", number(other), ONE);
      }
    }
  }

  private static boolean overlaps(Permit other, Judgement judgement) {
    Optional<LocalDate> first = judgement.of(other, FIRST_DAY);
    Optional<LocalDate> last = judgement.of(other, LAST_DAY);
    return first.filter(day -> !day.isAfter(judgement.get(LAST_DAY))).isPresent()
        && last.filter(day -> !day.isBefore(judgement.get(FIRST_DAY))).isPresent();
  }

  private static Object number(Permit permit) {
    return NUMBER.in(permit).<Object>map(number -> number).orElse(UNNUMBERED);
  }
}
