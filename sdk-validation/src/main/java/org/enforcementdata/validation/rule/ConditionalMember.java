package org.enforcementdata.validation.rule;

import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * A rule that demands a member where another one has one of some codes, such as the case of a
 * criminal transfer. In an excerpt the absence says nothing.
 *
 * @param <R> the record type
 * @param <C> the code list
 */
public abstract class ConditionalMember<R extends EnforcementRecord<R>, C extends Code>
    extends RecordRule<R> {

  private final Input<R, C> when;
  private final Set<C> codes;
  private final Input<R, ?> member;

  /** A rule that demands a member where another has one of some codes. */
  protected ConditionalMember(
      Class<R> type, RuleInfo info, Input<R, C> when, Set<C> codes, Input<R, ?> member) {
    super(type, info);
    this.when = when;
    this.codes = codes;
    this.member = member;
  }

  /** What such a rule says: an error where this standard is its source, else a warning. */
  protected static RuleInfo info(
      String id, Input<?, ?> when, Input<?, ?> member, BilingualText statement, String source) {
    boolean isOurs = source.equals("SDK");
    return RuleInfo.of(id)
        .severity(isOurs ? Severity.ERROR : Severity.WARNING)
        .statement(statement.zh(), statement.en())
        .message(
            when.member().term() + "为“{found}”的，应当填写：{expected}",
            when.member().name() + " is \"{found}\", expected {expected} to be there")
        .needs(when)
        .reads(member)
        .judgesAbsence()
        .source(source)
        .certainty(isOurs ? Certainty.ASSUMED : Certainty.LIKELY)
        .since("0.1.0")
        .build();
  }

  @Override
  public final boolean concerns(R record) {
    return found(record).isPresent();
  }

  private Optional<C> found(R record) {
    return when.in(record).filter(codes::contains);
  }

  @Override
  public final void judge(R record, Judgement judgement) {
    MemberDeclaration demanded = member.member();
    judgement.demand(
        member.isIn(record),
        member.pointer(),
        judgement.get(when),
        new BilingualText(demanded.term(), demanded.name()));
  }
}
