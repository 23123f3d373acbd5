package org.enforcementdata.model.declaration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a record, such as {@code /officersPresent/0/name}: a chain of steps that becomes a
 * JSON Pointer only when somebody asks. Immutable and thread-safe.
 */
public final class Place {

  /** The record itself. */
  public static final Place ROOT = new Place(null, "", -1);

  private final @Nullable Place parent;
  private final @Nullable String name;
  private final int index;

  private Place(@Nullable Place parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** The place of a member. */
  public Place member(String member) {
    return new Place(this, member, -1);
  }

  /** The place of an element of a list. */
  public Place element(int number) {
    return new Place(this, null, number);
  }

  /**
   * The first index on the way, such as 1 for {@code /officersPresent/1/role}.
   *
   * @throws IllegalStateException where there is none
   */
  public int firstIndex() {
    int first = -1;
    for (Place at = this; at.parent != null; at = at.parent) {
      if (at.name == null) {
        first = at.index;
      }
    }
    if (first < 0) {
      throw new IllegalStateException("place " + this + ": no index on the way");
    }
    return first;
  }

  /** Member names and indexes from the root on. */
  public List<Object> steps() {
    Deque<Object> steps = new ArrayDeque<>();
    for (Place at = this; at.parent != null; at = at.parent) {
      steps.addFirst(at.name == null ? (Object) at.index : at.name);
    }
    return new ArrayList<>(steps);
  }

  /** The JSON Pointer; empty for the record itself. */
  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder(48);
    append(pointer);
    return pointer.toString();
  }

  /** A place is no deeper than the declarations are. */
  private void append(StringBuilder pointer) {
    if (parent == null) {
      return;
    }
    parent.append(pointer);
    pointer.append('/');
    if (name == null) {
      pointer.append(index);
    } else {
      pointer.append(isPlain(name) ? name : name.replace("~", "~0").replace("/", "~1"));
    }
  }

  private static boolean isPlain(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0;
  }
}
