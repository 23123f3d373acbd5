package org.enforcementdata.validation.rule.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A rule on the time that runs while a case is neither filed nor refused. */
abstract class UnfiledCaseRule extends RecordRule<EnforcementCase> {

  static final Input<EnforcementCase, LocalDate> CLUE =
      Input.of(EnforcementCase.class, "/clueFoundOn", LocalDate.class);

  UnfiledCaseRule(RuleInfo info) {
    super(EnforcementCase.class, info);
  }

  @Override
  public final boolean concerns(EnforcementCase record) {
    return record.getFiledOn().isEmpty() && record.getNotFiledReason().isEmpty();
  }

  @Override
  public final Optional<LocalDate> actDate(EnforcementCase record) {
    return record.getClueFoundOn();
  }

  /** The time limit of a case whose clue was found on a day. */
  abstract Deadline deadline(LocalDate clueFoundOn, Judgement judgement);

  @Override
  public final void judge(EnforcementCase record, Judgement judgement) {
    deadline(judgement.get(CLUE), judgement).judgeLength(judgement.today(), "/filedOn", judgement);
  }
}
