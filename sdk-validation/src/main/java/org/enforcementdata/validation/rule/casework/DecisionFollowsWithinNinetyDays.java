package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;
import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.enforcementdata.model.casework.DeadlineExtension;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * From 2021-07-15 a decision is made within 90 days after filing, periods that do not count taken
 * off; from 2023-07-01 the head of the agency may add 30 days and the collective 30 more.
 */
final class DecisionFollowsWithinNinetyDays extends RecordRule<PenaltyDecision> {

  private static final int DAYS = 90;
  private static final LocalDate EXTENSIONS_FROM = LocalDate.of(2023, 7, 1);

  private static final RuleInfo INFO =
      RuleInfo.of("decision.within-ninety-days")
          .catalogue("R103")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement(
              "立案之日起 90 日内作出处罚决定，经批准可延长",
              "a decision is made within 90 days after filing, longer with approval")
          .message(
              "办案用了 {found} 日，应至多 {expected} 日",
              "the decision took {found} days, expected at most {expected}")
          .addReads("/decidedOn", "/enforcementCase")
          .basis(ADMINISTRATIVE_PENALTY_2021.article("60"))
          .basisFrom("2023-07-01", ECO_ENVIRONMENTAL_PENALTY_2023.article("57"))
          .effectiveFrom(LocalDate.parse("2021-07-15"))
          .since("0.1.0")
          .build();

  DecisionFollowsWithinNinetyDays() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    judgement
        .find(record.getEnforcementCase(), EnforcementCase.class, "/enforcementCase")
        .ifPresent(each -> judge(record, each, judgement));
  }

  private static void judge(PenaltyDecision record, EnforcementCase filed, Judgement judgement) {
    if (filed.getFiledOn().isEmpty()) {
      judgement.cannotJudge("EnforcementCase/filedOn");
      return;
    }
    long days =
        ChronoUnit.DAYS.between(filed.getFiledOn().get(), record.getDecidedOn())
            - ExcludedDays.of(filed, record.getDecidedOn());
    long most = DAYS + (judgement.actDate().isBefore(EXTENSIONS_FROM) ? 0 : extension(filed));
    judgement.demand(days <= most, "/decidedOn", days, most);
  }

  private static long extension(EnforcementCase filed) {
    return filed.getExtensions().stream().limit(2).mapToLong(DeadlineExtension::getDays).sum();
  }
}
