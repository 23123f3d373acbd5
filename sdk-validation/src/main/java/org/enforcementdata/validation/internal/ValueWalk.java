package org.enforcementdata.validation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.enforcementdata.model.constraint.MemberPlan;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through records of a type that its constraints and all value rules share. Immutable
 * and thread-safe.
 */
final class ValueWalk {

  /** A member on the way, and the numbers of the rules that look at its values. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Step(
      MemberPlan constraints,
      MemberDeclaration member,
      Optional<MemberDeclaration> declared,
      boolean isMany,
      int[] rules,
      @Nullable Node part) {}

  /** A type on the way; filled when all types are known, for they may hold themselves. */
  private static final class Node {

    private final Plan constraints;
    private Step[] steps = new Step[0];

    Node(Plan constraints) {
      this.constraints = constraints;
    }
  }

  private final List<AppliedValueRule> rules;
  private final int[] ofRecord;
  private final Node root;

  private ValueWalk(List<AppliedValueRule> rules, int[] ofRecord, Node root) {
    this.rules = rules;
    this.ofRecord = ofRecord;
    this.root = root;
  }

  /** The walk of a record type for some rules. */
  static ValueWalk of(TypeDeclaration type, List<AppliedValueRule> rules) {
    return new ValueWalk(rules, lookingAt(type.type(), rules), node(type, rules, new HashMap<>()));
  }

  private static Node node(
      TypeDeclaration type, List<AppliedValueRule> rules, Map<Class<?>, Node> known) {
    Node found = known.get(type.type());
    if (found != null) {
      return found;
    }
    Node node = new Node(Plan.of(type));
    known.put(type.type(), node);
    node.steps =
        node.constraints.members().stream()
            .map(member -> step(member, rules, known))
            .toArray(Step[]::new);
    return node;
  }

  private static Step step(
      MemberPlan constraints, List<AppliedValueRule> rules, Map<Class<?>, Node> known) {
    MemberDeclaration member = constraints.declared();
    return new Step(
        constraints,
        member,
        Optional.of(member),
        member.cardinality() == Cardinality.MANY,
        lookingAt(member.elementType(), rules),
        member.part().map(each -> node(each, rules, known)).orElse(null));
  }

  private static int[] lookingAt(Class<?> type, List<AppliedValueRule> rules) {
    return IntStream.range(0, rules.size()).filter(i -> rules.get(i).looksAt(type)).toArray();
  }

  /**
   * Judges all values of a record; a rule that looked at none has no judgement.
   *
   * @return whether no constraint is broken, where the case asks for it; where one is, the walk
   *     ends there, and nothing that was judged counts
   */
  boolean visit(Case under, @Nullable RuleJudgement[] judgements) {
    boolean holds = visit(root, under.record, under, judgements);
    if (holds) {
      under.trail.standUnder(Optional.empty());
      judge(under.record, ofRecord, under, judgements);
    }
    return holds;
  }

  private boolean visit(
      Node node, DataObject<?> object, Case under, @Nullable RuleJudgement[] judgements) {
    for (Step step : node.steps) {
      Object value = step.member().value(object);
      if (value == null) {
        if (under.isOnTrial && !step.constraints().mayBeAbsent(under.isFull)) {
          return false;
        }
      } else if (!visitMember(step, value, under, judgements)) {
        return false;
      }
    }
    return !under.isOnTrial || node.constraints.holdsTogether(object, under.isFull);
  }

  private boolean visitMember(
      Step step, Object value, Case under, @Nullable RuleJudgement[] judgements) {
    under.trail.enter(step.member().name());
    boolean holds =
        step.isMany()
            ? visitElements(step, (List<?>) value, under, judgements)
            : visitValue(step, value, under, judgements);
    under.trail.leave();
    return holds;
  }

  private boolean visitElements(
      Step step, List<?> elements, Case under, @Nullable RuleJudgement[] judgements) {
    for (int i = 0; i < elements.size(); i++) {
      under.trail.enter(i);
      if (!visitValue(step, elements.get(i), under, judgements)) {
        return false;
      }
      under.trail.leave();
    }
    return true;
  }

  private boolean visitValue(
      Step step, Object value, Case under, @Nullable RuleJudgement[] judgements) {
    Node part = step.part();
    boolean holds =
        part != null
            ? visit(part, (DataObject<?>) value, under, judgements)
            : !under.isOnTrial || step.constraints().holds(value, under.isFull);
    if (holds && step.rules().length > 0) {
      under.trail.standUnder(step.declared());
      judge(value, step.rules(), under, judgements);
    }
    return holds;
  }

  private void judge(
      Object value, int[] looking, Case under, @Nullable RuleJudgement[] judgements) {
    Optional<ReasonKind> trouble = under.troubles.of(value, under.trail);
    for (int number : looking) {
      RuleJudgement judgement = judgements[number];
      if (judgement == null) {
        judgement = rules.get(number).begin(under);
        judgements[number] = judgement;
      }
      rules.get(number).judge(value, trouble, judgement);
    }
  }
}
