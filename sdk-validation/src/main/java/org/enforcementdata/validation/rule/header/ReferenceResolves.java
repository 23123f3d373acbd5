package org.enforcementdata.validation.rule.header;

import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;

/**
 * A reference names a record that there is: judged where the index holds every record that it may
 * name; one that may name any may name one of a type that this version does not know. What replaces
 * what is a matter of the revisions.
 */
final class ReferenceResolves extends ReferenceRule {

  private static final Set<String> NO_REFERENCE = Set.of(OWN_ID, "supersedes");

  private static final RuleInfo INFO =
      RuleInfo.of("reference.resolves")
          .severity(Severity.ERROR)
          .statement("所引用的记录应当存在", "a reference names a record that exists")
          .message(
              "所引用的记录 {found} 不存在，应为已有的{expected}",
              "the record {found} does not exist, expected a known {expected}")
          .looksUp(LookUp.anyReference())
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  ReferenceResolves() {
    super(INFO);
  }

  @Override
  public void judge(RecordId<?> id, Judgement judgement) {
    MemberDeclaration member = judgement.member().orElseThrow();
    if (NO_REFERENCE.contains(member.name())) {
      return;
    }
    Optional<Class<?>> target = member.referenceTarget();
    if (judgement.index().find(id).isPresent()) {
      judgement.holds();
    } else if (target.isEmpty()) {
      judgement.cannotJudge(ReasonKind.NOT_IN_INDEX, judgement.at());
    } else if (isComplete(target, judgement)) {
      judgement.broken(judgement.at(), id, name(target));
    }
  }
}
