package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members that a value type does not know, such as those of a newer minor version: plain Java
 * values (text, number, boolean, list, map, null), deeply immutable, in the order read. Two are
 * equal when they hold equal members. Immutable and thread-safe.
 */
public final class UnknownMembers {

  private static final UnknownMembers NONE = new UnknownMembers(Map.of());

  private final Map<String, @Nullable Object> members;

  private UnknownMembers(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /** No unknown members. */
  public static UnknownMembers none() {
    return NONE;
  }

  /**
   * The given members, copied deeply.
   *
   * @throws IllegalArgumentException where a value is none of text, number, boolean, list, map or
   *     null
   */
  public static UnknownMembers of(Map<String, ? extends @Nullable Object> members) {
    return members.isEmpty() ? NONE : new UnknownMembers(copyMap(members));
  }

  /** The members by name, unmodifiable at every depth; a value may be null. */
  public Map<String, @Nullable Object> asMap() {
    return members;
  }

  /** The names in the order read. */
  public Set<String> names() {
    return members.keySet();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  private static Map<String, @Nullable Object> copyMap(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put((String) name, copyValue(value)));
    return Collections.unmodifiableMap(copy);
  }

  private static @Nullable Object copyValue(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return copyMap(map);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(copyValue(element)));
      return Collections.unmodifiableList(copy);
    }
    if (value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException(
        "unknown member: a value must be text, number, boolean, list, map or null, found "
            + value.getClass().getName());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnknownMembers that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The number of members only: what a foreign member holds may be personal. */
  @Override
  public String toString() {
    return members.size() + " unknown";
  }
}
