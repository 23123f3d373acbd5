package org.enforcementdata.validation.internal;

import java.util.Arrays;
import java.util.Optional;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;

/** Where a walk stands in a record; a place is made of it only for those who ask. Of one check. */
final class Trail {

  private static final int USUAL_DEPTH = 8;
  private static final int MEMBER = -1;

  private String[] names = new String[USUAL_DEPTH];
  private int[] indexes = new int[USUAL_DEPTH];
  private int depth;
  private Optional<MemberDeclaration> member = Optional.empty();

  /** Steps to a member, whose values are looked at next. */
  void enter(String name) {
    push(name, MEMBER);
  }

  /** Steps to an element of the list at which the walk stands. */
  void enter(int index) {
    push("", index);
  }

  private void push(String name, int index) {
    if (depth == indexes.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    names[depth] = name;
    indexes[depth] = index;
    depth++;
  }

  /** Steps back. */
  void leave() {
    depth--;
  }

  /** Says under which member the value stands that is looked at. */
  void standUnder(Optional<MemberDeclaration> declared) {
    member = declared;
  }

  /** The member of the value that is looked at; empty for the record. */
  Optional<MemberDeclaration> member() {
    return member;
  }

  Place place() {
    Place place = Place.ROOT;
    for (int i = 0; i < depth; i++) {
      place = indexes[i] == MEMBER ? place.member(names[i]) : place.element(indexes[i]);
    }
    return place;
  }
}
