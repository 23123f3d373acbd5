package org.enforcementdata.validation.rule.plan;

import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.plan.DrawDefect;
import org.enforcementdata.model.plan.PoolSnapshot;
import org.enforcementdata.model.plan.RandomDraw;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.ShortDigest;

/** The draw can be repeated from its pools and its seed: targets, officers and commitments. */
final class DrawCanBeRepeated extends RecordRule<RandomDraw> {

  private static final String URN = "urn:uuid:";
  private static final BilingualText NONE = new BilingualText("无", "none");

  @SuppressWarnings("rawtypes")
  private static final Input<RandomDraw, RecordId> TARGET_POOL =
      Input.of(RandomDraw.class, "/targetPool", RecordId.class);

  @SuppressWarnings("rawtypes")
  private static final Input<RandomDraw, RecordId> INSPECTOR_POOL =
      Input.of(RandomDraw.class, "/inspectorPool", RecordId.class);

  private static final RuleInfo INFO =
      RuleInfo.of("draw.repeatable")
          .catalogue("R053")
          .severity(Severity.WARNING)
          .statement("双随机抽取结果可由名录库和种子重现", "the draw can be repeated from its pools and its seed")
          .message(
              "抽取结果无法重现：记录为 {found}，重算为 {expected}",
              "the draw cannot be repeated: found {found}, expected {expected}")
          .needs(TARGET_POOL, INSPECTOR_POOL)
          .reads(
              "/algorithm",
              "/targetPoolDigest",
              "/inspectorPoolDigest",
              "/operator",
              "/witness",
              "/quotas",
              "/officersPerTarget",
              "/recusals",
              "/targets",
              "/assignments",
              "/profile")
          .looksUp(
              LookUp.reference(TARGET_POOL, PoolSnapshot.class),
              LookUp.reference(INSPECTOR_POOL, PoolSnapshot.class))
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .reads(
              "/assignments/*/inspectors",
              "/assignments/*/target",
              "/operator/commitment",
              "/operator/committedAt",
              "/operator/openedAt",
              "/operator/seed",
              "/quotas/*/drawn",
              "/quotas/*/poolSize",
              "/quotas/*/stratum",
              "/witness/commitment",
              "/witness/committedAt",
              "/witness/openedAt",
              "/witness/seed")
          .since("0.1.0")
          .build();

  DrawCanBeRepeated() {
    super(RandomDraw.class, INFO);
  }

  @Override
  public void judge(RandomDraw record, Judgement judgement) {
    Optional<PoolSnapshot> targets = judgement.find(TARGET_POOL, PoolSnapshot.class);
    Optional<PoolSnapshot> inspectors = judgement.find(INSPECTOR_POOL, PoolSnapshot.class);
    if (targets.isEmpty() || inspectors.isEmpty()) {
      return;
    }
    if (record.isExcerpt() || targets.get().isExcerpt() || inspectors.get().isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "/targets");
      return;
    }
    judgement.holds();
    for (DrawDefect defect : record.verify(targets.get(), inspectors.get())) {
      judgement.broken(defect.at(), shown(defect.found()), shown(defect.expected()));
    }
  }

  /** Record ids without their scheme, digests by their beginning, so that they can be shown. */
  private static Object shown(String value) {
    if (value.isEmpty()) {
      return NONE;
    }
    return value.startsWith(URN) ? value.substring(URN.length()) : ShortDigest.of(value);
  }
}
