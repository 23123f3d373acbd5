package org.enforcementdata.validation.rule.header;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;

/** A revision after the first names the one that it replaces; the first names none. */
final class RevisionNamesPredecessor extends HeaderRule {

  private static final Input<EnforcementRecord<?>, Integer> REVISION =
      input("/revision", Integer.class);

  private static final RuleInfo INFO =
      RuleInfo.of("revision.names-predecessor")
          .catalogue("R012")
          .severity(Severity.ERROR)
          .statement(
              "第二次及以后的修订须指明所替代的修订，首次修订不指明",
              "a revision after the first names its predecessor, the first names none")
          .message(
              "修订号为 {revision}，{found}被替代的修订，应{expected}",
              "the revision is {revision} and its predecessor is {found}, expected {expected}")
          .needs(REVISION)
          .reads("/supersedes")
          .judgesAbsence()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  RevisionNamesPredecessor() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    int revision = judgement.get(REVISION);
    boolean names = record.getSupersedes().isPresent();
    if (names == revision > 1) {
      judgement.holds();
    } else {
      judgement.broken("/supersedes", figures(revision, names));
    }
  }

  private static Map<String, Object> figures(int revision, boolean names) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("revision", revision);
    figures.put(
        "found", names ? new BilingualText("已指明", "present") : new BilingualText("未指明", "absent"));
    figures.put(
        "expected",
        names ? new BilingualText("不指明", "absent") : new BilingualText("指明", "present"));
    return figures;
  }
}
