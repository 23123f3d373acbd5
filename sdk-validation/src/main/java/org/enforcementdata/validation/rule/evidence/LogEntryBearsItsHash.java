package org.enforcementdata.validation.rule.evidence;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.evidence.ProcessLogEntry;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.ShortDigest;

/** An entry of a log bears the hash of its fields. */
final class LogEntryBearsItsHash extends RecordRule<ProcessLogEntry> {

  private static final Input<ProcessLogEntry, DigestValue> HASH =
      Input.of(ProcessLogEntry.class, "/hash", DigestValue.class);
  private static final Input<ProcessLogEntry, DigestValue> PREVIOUS =
      Input.of(ProcessLogEntry.class, "/prevHash", DigestValue.class);

  private static final RuleInfo INFO =
      RuleInfo.of("process-log.hash")
          .severity(Severity.ERROR)
          .statement("全过程记录的本项摘要与其内容一致", "an entry of a log bears the hash of its fields")
          .message(
              "本项摘要为 {found}，按内容计算为 {expected}",
              "the hash is {found}, expected {expected} of the fields")
          .needs(HASH, PREVIOUS)
          .reads("/stage", "/doneAt", "/actor", "/action", "/medium", "/refs", "/profile")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  LogEntryBearsItsHash() {
    super(ProcessLogEntry.class, INFO);
  }

  /** What an excerpt leaves out, or masks, is part of the hash. */
  @Override
  public void judge(ProcessLogEntry record, Judgement judgement) {
    if (record.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "/refs");
      return;
    }
    DigestValue found = judgement.get(HASH);
    record
        .computedHash()
        .ifPresentOrElse(
            expected ->
                judgement.demand(
                    found.equals(expected),
                    "/hash",
                    ShortDigest.of(found),
                    ShortDigest.of(expected)),
            () -> judgement.cannotJudge(ReasonKind.MASKED, "/refs"));
  }
}
