package org.enforcementdata.validation.rule.header;

import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;

/** A reference names a record of the type that its member declares, a predecessor included. */
final class ReferenceIsOfItsType extends ReferenceRule {

  private static final RuleInfo INFO =
      RuleInfo.of("reference.of-type")
          .severity(Severity.ERROR)
          .statement("所引用的记录应为规定的类型", "a reference names a record of the declared type")
          .message(
              "所引用的记录是{found}，应为{expected}",
              "the record referred to is of the type {found}, expected {expected}")
          .looksUp(LookUp.anyReference())
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  ReferenceIsOfItsType() {
    super(INFO);
  }

  @Override
  public void judge(RecordId<?> id, Judgement judgement) {
    MemberDeclaration member = judgement.member().orElseThrow();
    if (!member.name().equals(OWN_ID)) {
      member.referenceTarget().ifPresent(target -> judge(id, target, judgement));
    }
  }

  private static void judge(RecordId<?> id, Class<?> target, Judgement judgement) {
    Optional<EnforcementRecord<?>> found = judgement.index().find(id);
    if (found.isEmpty()) {
      judgement.cannotJudge(ReasonKind.NOT_IN_INDEX, target);
    } else if (target.isInstance(found.get())) {
      judgement.holds();
    } else {
      judgement.broken(
          judgement.at(), name(TypeDeclaration.of(found.get())), name(TypeDeclaration.of(target)));
    }
  }
}
