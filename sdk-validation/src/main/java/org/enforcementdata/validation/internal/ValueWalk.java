package org.enforcementdata.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.validation.rule.ValueRule;
import org.jspecify.annotations.Nullable;

/**
 * The one walk through records of a type that all value rules share: only ways that lead to a value
 * which a rule looks at, found in the declarations once. Immutable and thread-safe.
 */
final class ValueWalk {

  /** Takes the values. */
  @FunctionalInterface
  interface Visitor {
    /** A value, where it stands, under which member (null: the record), who looks at it. */
    void visit(Object value, Place at, @Nullable MemberDeclaration member, int[] rules);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Step(MemberDeclaration member, int[] rules, @Nullable Node part) {

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

  private final int[] ofRecord;
  private final Node root;

  private ValueWalk(int[] ofRecord, Node root) {
    this.ofRecord = ofRecord;
    this.root = root;
  }

  /** The walk of a record type for some rules, which are told by their numbers. */
  static ValueWalk of(TypeDeclaration type, List<ValueRule<?>> rules) {
    Node root = node(type, rules, new HashMap<>());
    root.prune(new HashSet<>());
    return new ValueWalk(lookingAt(type.type(), rules), root);
  }

  private static Node node(
      TypeDeclaration type, List<ValueRule<?>> rules, Map<Class<?>, Node> known) {
    Node found = known.get(type.type());
    if (found != null) {
      return found;
    }
    Node node = new Node();
    known.put(type.type(), node);
    for (MemberDeclaration member : type.members()) {
      Node part = member.part().map(each -> node(each, rules, known)).orElse(null);
      node.steps.add(new Step(member, lookingAt(member.elementType(), rules), part));
    }
    return node;
  }

  private static int[] lookingAt(Class<?> type, List<ValueRule<?>> rules) {
    return IntStream.range(0, rules.size())
        .filter(
            i ->
                rules.get(i).valueTypes().stream()
                    .anyMatch(wanted -> wanted.isAssignableFrom(type)))
        .toArray();
  }

  void visit(Object record, Visitor visitor) {
    if (ofRecord.length > 0) {
      visitor.visit(record, Place.ROOT, null, ofRecord);
    }
    visit(root, record, Place.ROOT, visitor);
  }

  private static void visit(Node node, Object object, Place at, Visitor visitor) {
    List<Step> steps = node.steps;
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      Object value = step.member().value(object);
      if (value == null) {
        continue;
      }
      Place place = at.member(step.member().name());
      if (step.member().cardinality() == Cardinality.MANY) {
        List<?> elements = (List<?>) value;
        for (int i = 0; i < elements.size(); i++) {
          visit(step, elements.get(i), place.element(i), visitor);
        }
      } else {
        visit(step, value, place, visitor);
      }
    }
  }

  private static void visit(Step step, Object value, Place at, Visitor visitor) {
    if (step.isWanted()) {
      visitor.visit(value, at, step.member(), step.rules());
    }
    if (step.part() != null) {
      visit(step.part(), value, at, visitor);
    }
  }
}
