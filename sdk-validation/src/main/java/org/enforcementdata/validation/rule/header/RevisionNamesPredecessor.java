package org.enforcementdata.validation.rule.record;

import java.util.Map;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;

/** A revision after the first names the one that it replaces; the first names none. */
final class RevisionNamesPredecessor extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("revision.names-predecessor")
          .catalogue("R012")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "第二次及以后的修订须指明所替代的修订，首次修订不指明",
              "a revision after the first names its predecessor, the first names none")
          .message(
              "修订号为 {revision}，被替代的修订{found}，应{expected}",
              "the revision is {revision} and its predecessor {found}, expected {expected}")
          .addReads("/revision")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  RevisionNamesPredecessor() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    boolean names = record.getSupersedes().isPresent();
    boolean must = record.getRevision() > 1;
    judgement.holds();
    if (names != must) {
      judgement.broken(
          "/supersedes",
          Map.of("revision", record.getRevision(), "found", words(names), "expected", words(must)));
    }
  }

  private static BilingualText words(boolean present) {
    return present ? new BilingualText("存在", "present") : new BilingualText("不存在", "absent");
  }
}
