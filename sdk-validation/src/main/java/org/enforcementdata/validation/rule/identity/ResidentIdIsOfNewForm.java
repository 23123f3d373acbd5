package org.enforcementdata.validation.rule.value;

import static org.enforcementdata.model.law.Instruments.GB_11643_1999;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.ResidentId;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/** A resident identity number has 18 characters; the old form with 15 digits is flagged. */
final class ResidentIdIsOfNewForm extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("resident-id.new-form")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement("公民身份号码为 18 位", "a resident identity number has 18 characters")
          .message(
              "公民身份号码为 {found} 位旧式号码，应为 {expected} 位",
              "the resident identity number is of the old form with {found} digits, expected {expected}")
          .basis(GB_11643_1999.article("4"))
          .since("0.1.0")
          .build();

  ResidentIdIsOfNewForm() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    judgement.holds();
    Walk.visit(
        record,
        ResidentId.class,
        (at, id) -> {
          if (id.isOldForm()) {
            judgement.broken(at, id.getValue().length(), 18);
          }
        });
  }
}
