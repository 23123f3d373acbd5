package org.enforcementdata.validation.rule.record;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.rule.CreationOrder;

/**
 * A revision replaces the one before it, and only one revision does so; a fork is reported at the
 * later record.
 */
final class RevisionsDoNotFork extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("revision.no-fork")
          .catalogue("R012")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("修订链逐次相接，不分叉", "revisions form a chain without forks")
          .message(
              "被替代的修订 {found} 不是上一修订，或已被另一修订替代：应为 {expected}",
              "the predecessor {found} is not the revision before, or another one replaced it already: expected {expected}")
          .addReads("/revision", "/supersedes")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  RevisionsDoNotFork() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    if (record.getSupersedes().isEmpty()) {
      return;
    }
    judgeChain(record, judgement);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void judgeChain(EnforcementRecord record, Judgement judgement) {
    Class type = TypeDeclaration.of(record).type();
    RecordId predecessorId = (RecordId) record.getSupersedes().orElseThrow();
    Optional<EnforcementRecord> predecessor = judgement.find(predecessorId, type, "/supersedes");
    if (predecessor.isEmpty() || !judgement.isComplete(type)) {
      return;
    }
    int expected = record.getRevision() - 1;
    int found = predecessor.get().getRevision();
    judgement.demand(found == expected, "/supersedes", found, expected);
    List<EnforcementRecord> heirs = judgement.index().successors(predecessor.get());
    boolean isFirst =
        heirs.stream().allMatch(heir -> isSame(record, heir) || isEarlier(record, heir));
    judgement.demand(isFirst, "/supersedes", heirs.size(), 1);
  }

  /** The record that is checked may be a copy of the one in the index. */
  private static boolean isSame(EnforcementRecord<?> left, EnforcementRecord<?> right) {
    return left.getRecordId().equals(right.getRecordId());
  }

  private static boolean isEarlier(EnforcementRecord<?> left, EnforcementRecord<?> right) {
    return CreationOrder.BY_CREATION.compare(left, right) < 0;
  }
}
