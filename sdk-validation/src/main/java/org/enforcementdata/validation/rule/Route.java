package org.enforcementdata.validation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * The way from an object to the values at a JSON Pointer, {@code *} for every element. It is found
 * in the declarations once, so that a pointer to nothing fails when a rule is loaded.
 */
final class Route {

  private final Step[] steps;

  /**
   * A member on the way.
   *
   * @param at its place, where no element stands before it
   * @param isEach whether the way goes on from each of its elements
   */
  private record Step(MemberDeclaration member, @Nullable Place at, boolean isEach) {

    Place under(Place parent) {
      return at == null ? parent.member(member.name()) : at;
    }
  }

  Route(TypeDeclaration root, String pointer) {
    List<Step> found = new ArrayList<>();
    Optional<TypeDeclaration> type = Optional.of(root);
    @Nullable Place at = Place.ROOT;
    String[] segments = pointer.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      String name = segments[i];
      MemberDeclaration member =
          type.flatMap(each -> each.member(name)).orElseThrow(() -> unknown(root, pointer, name));
      boolean isEach = i + 1 < segments.length && segments[i + 1].equals("*");
      if (isEach && member.cardinality() != Cardinality.MANY) {
        throw unknown(root, pointer, "*");
      }
      at = at == null ? null : at.member(name);
      found.add(new Step(member, at, isEach));
      at = isEach ? null : at;
      i += isEach ? 1 : 0;
      type = member.part();
    }
    steps = found.toArray(Step[]::new);
  }

  private static IllegalArgumentException unknown(
      TypeDeclaration root, String pointer, String segment) {
    return new IllegalArgumentException(
        "pointer " + pointer + " of " + root + ": nothing is declared at " + segment);
  }

  /** The member to which the pointer leads. */
  MemberDeclaration last() {
    return steps[steps.length - 1].member();
  }

  /** Whether the pointer leads to one value or list at most. */
  boolean isSingle() {
    return Arrays.stream(steps).noneMatch(Step::isEach);
  }

  /** What stands at a pointer without {@code *}; null where something on the way is absent. */
  @Nullable Object single(Object root) {
    Object value = root;
    for (int i = 0; i < steps.length && value != null; i++) {
      value = steps[i].member().value(value);
    }
    return value;
  }

  /** Whether anything stands at the pointer. */
  boolean leadsTo(Object root) {
    return leadsTo(root, 0);
  }

  private boolean leadsTo(Object object, int next) {
    if (next == steps.length) {
      return true;
    }
    Object value = steps[next].member().value(object);
    if (value == null || !steps[next].isEach()) {
      return value != null && leadsTo(value, next + 1);
    }
    List<?> elements = (List<?>) value;
    for (int i = 0; i < elements.size(); i++) {
      if (leadsTo(elements.get(i), next + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Visits what stands at the pointer, and the places where something on the way is absent. */
  void visit(Object root, BiConsumer<Place, Object> values, Consumer<Place> absent) {
    visit(root, Place.ROOT, 0, values, absent);
  }

  private void visit(
      Object object, Place at, int next, BiConsumer<Place, Object> values, Consumer<Place> absent) {
    if (next == steps.length) {
      values.accept(at, object);
      return;
    }
    Step step = steps[next];
    Place place = step.under(at);
    Object value = step.member().value(object);
    if (value == null) {
      absent.accept(rest(place, next));
    } else if (step.isEach()) {
      List<?> elements = (List<?>) value;
      for (int i = 0; i < elements.size(); i++) {
        visit(elements.get(i), place.element(i), next + 1, values, absent);
      }
    } else {
      visit(value, place, next + 1, values, absent);
    }
  }

  /** The place as far as it can be told: an absent list has no elements to go on from. */
  private Place rest(Place at, int from) {
    Place place = at;
    boolean isOpen = !steps[from].isEach();
    for (int i = from + 1; i < steps.length && isOpen; i++) {
      place = place.member(steps[i].member().name());
      isOpen = !steps[i].isEach();
    }
    return place;
  }
}
