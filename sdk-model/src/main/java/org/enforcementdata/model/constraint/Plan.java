package org.enforcementdata.model.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.Representable;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;

/**
 * The constraints of one type, made once from its declaration: what checking and reading ask. The
 * parts of an object are judged by the plans of their types. Immutable, thread-safe and cached.
 */
public final class Plan {

  /** Id of the rule that a full record breaks which lacks a member. */
  public static final String REQUIRED = "member.required";

  /** Id of the rule that a full record breaks which holds a masked text. */
  public static final String MASKED = "value.masked";

  private static final ClassValue<Plan> PLANS =
      new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
          return new Plan(TypeDeclaration.of(type));
        }
      };

  private final MemberPlan[] members;
  private final List<ObjectKind.Check> checks = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();

  /** Members of which a full record must have one. */
  private record Choice(List<MemberDeclaration> members) {

    boolean isMade(Members object) {
      for (int i = 0; i < members.size(); i++) {
        if (object.value(members.get(i)) != null) {
          return true;
        }
      }
      return false;
    }
  }

  private Plan(TypeDeclaration type) {
    this.members = type.members().stream().map(MemberPlan::new).toArray(MemberPlan[]::new);
    Kinds.onObject(type).forEach(condition -> add(condition, type));
  }

  private <A extends java.lang.annotation.Annotation> void add(
      Kinds.OnObject<A> condition, TypeDeclaration type) {
    checks.add(condition.kind().check(condition.declared(), type));
    if (condition.declared() instanceof OneOf choice && choice.requiredInFull()) {
      choices.add(new Choice(OneOfKind.members(choice, type)));
    }
  }

  /** The plan of a type. */
  public static Plan of(TypeDeclaration type) {
    return PLANS.get(type.type());
  }

  /** The members with their constraints, in the standard's order. */
  public List<MemberPlan> members() {
    return List.of(members);
  }

  /**
   * Whether no constraint is broken: yes if and only if judging finds nothing.
   *
   * @param isFull whether the object stands in a full record
   */
  public boolean holds(DataObject<?> object, boolean isFull) {
    for (MemberPlan member : members) {
      if (!member.holdIn(object, isFull)) {
        return false;
      }
    }
    return holdsTogether(object, isFull);
  }

  /** Whether no constraint on the object as a whole is broken, whatever its members hold. */
  public boolean holdsTogether(DataObject<?> object, boolean isFull) {
    return object.getUnknownMembers().isEmpty()
        && (checks.isEmpty() || conditionsHold(Members.of(object), isFull));
  }

  private boolean conditionsHold(Members object, boolean isFull) {
    for (int i = 0; i < checks.size(); i++) {
      if (!checks.get(i).holds(object)) {
        return false;
      }
    }
    return !isFull || areMade(object);
  }

  private boolean areMade(Members object) {
    for (int i = 0; i < choices.size(); i++) {
      if (!choices.get(i).isMade(object)) {
        return false;
      }
    }
    return true;
  }

  /** Tells every constraint that an object breaks, those of its profile included. */
  public void judge(Members object, Place at, boolean isFull, Consumer<Breach> breaches) {
    judgeValues(object, at, breaches);
    if (isFull) {
      judgeFull(object, at, breaches);
    }
  }

  /** What is wrong whatever the profile. */
  private void judgeValues(Members object, Place at, Consumer<Breach> breaches) {
    object.unknown().ifPresent(foreign -> judge(foreign, at, breaches));
    for (ObjectKind.Check check : checks) {
      if (!check.holds(object)) {
        breaches.accept(check.breach(object, at));
      }
    }
    for (MemberPlan member : members) {
      member.each(
          object,
          at,
          (value, place) -> member.judge(value, place, breaches),
          (part, place) -> member.plan().judgeValues(part, place, breaches));
    }
  }

  private static void judge(UnknownMembers foreign, Place at, Consumer<Breach> breaches) {
    BilingualText found =
        new BilingualText(foreign.names().size() + " 个", String.valueOf(foreign.names().size()));
    breaches.accept(new Breach(at, Representable.UNKNOWN, found, new BilingualText("没有", "none")));
    Optional<Defect> defect = foreign.defect();
    defect.ifPresent(
        each -> breaches.accept(new Breach(at, each.rule(), each.found(), each.expected())));
  }

  /** What a full record must have, and must not hold, at any depth. */
  public void judgeFull(Members object, Place at, Consumer<Breach> breaches) {
    for (Choice choice : choices) {
      if (!choice.isMade(object)) {
        breaches.accept(missing(at, OneOfKind.terms(choice.members())));
      }
    }
    for (MemberPlan member : members) {
      MemberDeclaration declared = member.declared();
      if (declared.isRequiredInFull() && object.value(declared) == null) {
        breaches.accept(missing(at.member(declared.name()), OneOfKind.terms(List.of(declared))));
      }
      member.each(
          object,
          at,
          (value, place) -> member.judgeMask(value, place, breaches),
          (part, place) -> member.plan().judgeFull(part, place, breaches));
    }
  }

  private static Breach missing(Place at, BilingualText expected) {
    return new Breach(at, REQUIRED, new BilingualText("无", "none"), expected);
  }
}
