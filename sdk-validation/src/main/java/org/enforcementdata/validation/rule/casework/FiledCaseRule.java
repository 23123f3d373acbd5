package org.enforcementdata.validation.rule.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A rule on the time in which a case was filed; the law is that of the day of the clue. Of a case
 * that was not filed the record does not say when that was decided.
 */
abstract class FiledCaseRule extends RecordRule<EnforcementCase> {

  static final Input<EnforcementCase, LocalDate> CLUE =
      Input.of(EnforcementCase.class, "/clueFoundOn", LocalDate.class);
  static final Input<EnforcementCase, LocalDate> FILED =
      Input.of(EnforcementCase.class, "/filedOn", LocalDate.class);

  FiledCaseRule(RuleInfo info) {
    super(EnforcementCase.class, info);
  }

  @Override
  public final boolean concerns(EnforcementCase record) {
    return record.getFiledOn().isPresent() || record.getNotFiledReason().isPresent();
  }

  @Override
  public final Optional<LocalDate> actDate(EnforcementCase record) {
    return record.getClueFoundOn();
  }
}
