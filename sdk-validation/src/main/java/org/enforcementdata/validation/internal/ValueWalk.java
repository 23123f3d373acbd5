package org.enforcementdata.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through records of a type that all value rules share: only ways that lead to a value
 * which a rule looks at, found in the declarations once. Immutable and thread-safe.
 */
final class ValueWalk {

  /** A member on the way, and the numbers of the rules that look at its values. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Step(
      MemberDeclaration member,
      Optional<MemberDeclaration> declared,
      boolean isMany,
      int[] rules,
      @Nullable Node part) {

    boolean isWanted() {
      return rules.length > 0;
    }
  }

  private static final class Node {
    final List<Step> steps = new ArrayList<>();

    boolean leadsAnywhere(Set<Node> seen) {
      return seen.add(this)
          && steps.stream()
              .anyMatch(
                  step ->
                      step.isWanted() || (step.part() != null && step.part().leadsAnywhere(seen)));
    }

    void prune(Set<Node> seen) {
      if (!seen.add(this)) {
        return;
      }
      steps.removeIf(step -> !step.isWanted() && leadsNowhere(step));
      steps.forEach(
          step -> {
            if (step.part() != null) {
              step.part().prune(seen);
            }
          });
    }

    private static boolean leadsNowhere(Step step) {
      return step.part() == null || !step.part().leadsAnywhere(new HashSet<>());
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
    Node root = node(type, rules, new HashMap<>());
    root.prune(new HashSet<>());
    return new ValueWalk(rules, lookingAt(type.type(), rules), root);
  }

  private static Node node(
      TypeDeclaration type, List<AppliedValueRule> rules, Map<Class<?>, Node> known) {
    Node found = known.get(type.type());
    if (found != null) {
      return found;
    }
    Node node = new Node();
    known.put(type.type(), node);
    for (MemberDeclaration member : type.members()) {
      node.steps.add(
          new Step(
              member,
              Optional.of(member),
              member.cardinality() == Cardinality.MANY,
              lookingAt(member.elementType(), rules),
              member.part().map(each -> node(each, rules, known)).orElse(null)));
    }
    return node;
  }

  private static int[] lookingAt(Class<?> type, List<AppliedValueRule> rules) {
    return IntStream.range(0, rules.size()).filter(i -> rules.get(i).looksAt(type)).toArray();
  }

  /** Judges all values of a record; a rule that looked at none has no judgement. */
  void visit(Case under, @Nullable RuleJudgement[] judgements) {
    judge(under.record, ofRecord, under, judgements);
    visit(root, under.record, under, judgements);
    under.trail.standUnder(Optional.empty());
  }

  private void visit(Node node, Object object, Case under, @Nullable RuleJudgement[] judgements) {
    List<Step> steps = node.steps;
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      Object value = step.member().value(object);
      if (value != null) {
        under.trail.enter(step.member().name());
        if (step.isMany()) {
          visitElements(step, (List<?>) value, under, judgements);
        } else {
          visit(step, value, under, judgements);
        }
        under.trail.leave();
      }
    }
  }

  private void visitElements(
      Step step, List<?> elements, Case under, @Nullable RuleJudgement[] judgements) {
    for (int i = 0; i < elements.size(); i++) {
      under.trail.enter(i);
      visit(step, elements.get(i), under, judgements);
      under.trail.leave();
    }
  }

  private void visit(Step step, Object value, Case under, @Nullable RuleJudgement[] judgements) {
    if (step.isWanted()) {
      under.trail.standUnder(step.declared());
      judge(value, step.rules(), under, judgements);
    }
    if (step.part() != null) {
      visit(step.part(), value, under, judgements);
    }
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
