package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.util.List;
import org.enforcementdata.model.casework.Act;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A full decision states of each act what happened, what it violates and what penalises it. */
final class ActsAreStated extends RecordRule<PenaltyDecision> {

  private static final BilingualText ABSENT = new BilingualText("未载明", "not stated");
  private static final BilingualText FACTS = new BilingualText("违法事实", "its facts");
  private static final BilingualText VIOLATED =
      new BilingualText("违反条款", "the provisions that it violates");
  private static final BilingualText BASIS =
      new BilingualText("处罚依据", "the provisions on which its penalty rests");

  private static final RuleInfo INFO =
      RuleInfo.of("decision.acts-stated")
          .severity(Severity.ERROR)
          .statement(
              "处罚决定书载明每项违法行为的事实、违反条款和处罚依据",
              "a decision states of each act its facts, the provisions violated and those of its"
                  + " penalty")
          .message("该项违法行为的{expected}{found}", "of this act {expected} is expected, found: {found}")
          .reads("/acts/*/facts", "/acts/*/violated", "/acts/*/basis")
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("39"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("59"))
          .since("0.1.0")
          .build();

  ActsAreStated() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    List<Act> acts = record.getActs();
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      Place at = Place.ROOT.member("acts").element(i);
      judgement.demand(act.getFacts().isPresent(), at.member("facts"), ABSENT, FACTS);
      judgement.demand(!act.getViolated().isEmpty(), at.member("violated"), ABSENT, VIOLATED);
      judgement.demand(!act.getBasis().isEmpty(), at.member("basis"), ABSENT, BASIS);
    }
  }
}
