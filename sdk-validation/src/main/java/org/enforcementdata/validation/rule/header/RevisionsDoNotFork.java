package org.enforcementdata.validation.rule.header;

import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.CreationOrder;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;

/**
 * A revision replaces the one before it, and only one revision does so; a fork is reported at the
 * later record.
 */
@SuppressWarnings("rawtypes")
final class RevisionsDoNotFork extends HeaderRule {

  private static final Input<EnforcementRecord<?>, RecordId> ID =
      input("/recordId", RecordId.class);
  private static final Input<EnforcementRecord<?>, RecordId> PREDECESSOR =
      input("/supersedes", RecordId.class);
  private static final Input<EnforcementRecord<?>, Integer> REVISION =
      input("/revision", Integer.class);

  private static final RuleInfo INFO =
      RuleInfo.of("revision.no-fork")
          .catalogue("R012")
          .severity(Severity.ERROR)
          .statement("修订记录应逐次衔接，不得分支", "revisions form a chain without forks")
          .message("被替代的修订{found}，应{expected}", "the predecessor {found}, expected {expected}")
          .needs(PREDECESSOR, REVISION)
          .reads("/recordId", "/createdAt")
          .looksUp(LookUp.ofAnyType(ID, PREDECESSOR), LookUp.ofAnyType(PREDECESSOR, PREDECESSOR))
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  RevisionsDoNotFork() {
    super(INFO);
  }

  @Override
  public boolean concerns(EnforcementRecord<?> record) {
    return record.getSupersedes().isPresent();
  }

  @Override
  @SuppressWarnings("unchecked")
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    Class type = TypeDeclaration.of(record).type();
    Optional<EnforcementRecord<?>> predecessor = judgement.find(PREDECESSOR, type);
    predecessor.ifPresent(before -> judgeNumber(before, judgement));
    if (judgement.isComplete(type)) {
      judgeSuccessors(record, judgement);
    }
  }

  private static void judgeNumber(EnforcementRecord<?> before, Judgement judgement) {
    int found = before.getRevision();
    int expected = judgement.get(REVISION) - 1;
    judgement.demand(
        found == expected,
        "/supersedes",
        new BilingualText("的修订号为 " + found, "has the revision " + found),
        new BilingualText("为 " + expected, String.valueOf(expected)));
  }

  /**
   * The first successor stays, all others fork. A successor may stand in the index twice, in full
   * and as an excerpt. Stops at the first that is earlier, so that many forks cost little each.
   */
  private static void judgeSuccessors(EnforcementRecord<?> record, Judgement judgement) {
    judgement.demand(
        judgement.index().successors(judgement.get(PREDECESSOR)).stream()
            .filter(other -> !other.getRecordId().equals(record.getRecordId()))
            .noneMatch(other -> isLater(record, other)),
        "/supersedes",
        new BilingualText("已有更早的后续修订", "already has an earlier successor"),
        new BilingualText("只有 1 项后续修订", "one successor"));
  }

  private static boolean isLater(EnforcementRecord<?> record, EnforcementRecord<?> other) {
    return CreationOrder.BY_CREATION.compare(record, other) > 0;
  }
}
