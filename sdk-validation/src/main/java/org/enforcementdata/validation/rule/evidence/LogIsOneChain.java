package org.enforcementdata.validation.rule.evidence;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.evidence.ProcessLogEntry;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.CreationOrder;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.ShortDigest;

/**
 * The entries of a case or an inspection are one chain: each follows one entry, and no two follow
 * the same.
 */
final class LogIsOneChain extends RecordRule<ProcessLogEntry> {

  private static final BilingualText PREDECESSOR =
      new BilingualText("同一案件或检查的前一项的摘要", "the hash of an entry of the same log");
  private static final BilingualText ALONE =
      new BilingualText("尚未被其他记录接续的前一项的摘要", "the hash of an entry that no other one follows");

  private static final Input<ProcessLogEntry, DigestValue> PREVIOUS =
      Input.of(ProcessLogEntry.class, "/prevHash", DigestValue.class);

  @SuppressWarnings("rawtypes")
  private static final Input<ProcessLogEntry, RecordId> SUBJECT =
      Input.of(ProcessLogEntry.class, "/subject", RecordId.class);

  private static final Key<ProcessLogEntry> BY_HASH = Key.of(ProcessLogEntry.class, "/hash");
  private static final Key<ProcessLogEntry> BY_PREVIOUS =
      Key.of(ProcessLogEntry.class, "/prevHash");
  private static final Key<ProcessLogEntry> BY_SUBJECT = Key.of(ProcessLogEntry.class, "/subject");

  private static final RuleInfo INFO =
      RuleInfo.of("process-log.one-chain")
          .severity(Severity.ERROR)
          .statement("同一案件或检查的全过程记录逐项接续，不得分支", "the log of a case or an inspection is one chain")
          .message("前项摘要为 {found}，应为{expected}", "the hash before is {found}, expected {expected}")
          .needs(PREVIOUS, SUBJECT)
          .reads("/recordId", "/supersedes", "/createdAt")
          .looksUp(
              LookUp.by(BY_HASH, PREVIOUS),
              LookUp.by(BY_PREVIOUS, PREVIOUS),
              LookUp.by(BY_SUBJECT, SUBJECT))
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  LogIsOneChain() {
    super(ProcessLogEntry.class, INFO);
  }

  @Override
  public void judge(ProcessLogEntry record, Judgement judgement) {
    if (!judgement.isComplete(ProcessLogEntry.class)) {
      return;
    }
    DigestValue previous = judgement.get(PREVIOUS);
    boolean isFirst = previous.equals(ProcessLogEntry.FIRST);
    if (!isFirst && !follows(record, judgement.by(BY_HASH, previous))) {
      judgement.broken("/prevHash", ShortDigest.of(previous), PREDECESSOR);
      return;
    }
    List<ProcessLogEntry> others =
        isFirst
            ? judgement.by(BY_SUBJECT, judgement.get(SUBJECT))
            : judgement.by(BY_PREVIOUS, previous);
    boolean isFork =
        others.stream()
            .filter(other -> isOfOneLog(record, other))
            .filter(other -> other.getPrevHash().filter(previous::equals).isPresent())
            .anyMatch(other -> CreationOrder.isEarlier(other, record));
    judgement.demand(!isFork, "/prevHash", ShortDigest.of(previous), ALONE);
  }

  private static boolean follows(ProcessLogEntry record, List<ProcessLogEntry> others) {
    return others.stream().anyMatch(other -> isOfOneLog(record, other));
  }

  private static boolean isOfOneLog(ProcessLogEntry record, ProcessLogEntry other) {
    return other.getSubject().equals(record.getSubject());
  }
}
