package org.enforcementdata.validation.rule.identity;

import static org.enforcementdata.model.law.Instruments.GB_11643_1999;

import java.util.List;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.ResidentId;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** A resident identity number has 18 characters; the old form with 15 digits is flagged. */
final class ResidentIdIsOfNewForm extends ValueRule<ResidentId> {

  private static final int NEW_LENGTH = 18;

  private static final RuleInfo INFO =
      RuleInfo.of("resident-id.new-form")
          .severity(Severity.WARNING)
          .statement("公民身份号码为 18 位", "a resident identity number has 18 characters")
          .message(
              "公民身份号码为 {found} 位旧式号码，应为 {expected} 位",
              "the resident identity number is of the old form with {found} digits, expected {expected}")
          .basis(GB_11643_1999.article("4"))
          .since("0.1.0")
          .build();

  ResidentIdIsOfNewForm() {
    super(INFO, List.of(ResidentId.class));
  }

  @Override
  public void judge(ResidentId id, Judgement judgement) {
    if (id.isOldForm()) {
      judgement.broken(judgement.at(), id.getValue().length(), NEW_LENGTH);
    } else {
      judgement.holds();
    }
  }
}
