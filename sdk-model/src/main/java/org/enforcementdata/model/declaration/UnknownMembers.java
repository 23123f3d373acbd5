package org.enforcementdata.model.declaration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members that a value type does not know, such as those of a newer minor version: plain Java
 * values (text, {@link BigDecimal}, boolean, list, map, null), deeply immutable, in the order read.
 * Two are equal when they hold equal members. Immutable and thread-safe.
 */
public final class UnknownMembers {

  /** Id of the rule that foreign data break which exceed the limits of the standard. */
  public static final String LIMITS = "foreign.limits";

  private static final int DEEPEST = 1000;
  private static final UnknownMembers NONE = new UnknownMembers(Map.of());

  private final Map<String, @Nullable Object> members;
  private boolean isGood;

  private UnknownMembers(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /** No unknown members. */
  public static UnknownMembers none() {
    return NONE;
  }

  /**
   * The given members, copied deeply; every number becomes a {@link BigDecimal}.
   *
   * @throws IllegalArgumentException where a value is none of text, finite number, boolean, list,
   *     map with text keys or null, or nests deeper than 1 000 levels
   */
  public static UnknownMembers of(Map<String, ? extends @Nullable Object> members) {
    return members.isEmpty() ? NONE : new UnknownMembers(copyMap(members, 1));
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

  /** What in them exceeds the limits of the standard; empty where nothing does. */
  public Optional<Defect> defect() {
    if (isGood) {
      return Optional.empty();
    }
    Optional<Defect> defect = ForeignLimits.defect(members);
    isGood = defect.isEmpty();
    return defect;
  }

  private static Map<String, @Nullable Object> copyMap(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 2);
    map.forEach(
        (name, value) -> {
          if (!(name instanceof String text)) {
            throw new IllegalArgumentException("unknown member: a name must be a text");
          }
          copy.put(text, copyValue(value, depth + 1));
        });
    return Collections.unmodifiableMap(copy);
  }

  private static @Nullable Object copyValue(@Nullable Object value, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "unknown member: nested deeper than " + DEEPEST + " levels");
    }
    if (value instanceof Map<?, ?> map) {
      return copyMap(map, depth);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(copyValue(element, depth + 1)));
      return Collections.unmodifiableList(copy);
    }
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    throw new IllegalArgumentException(
        "unknown member: a value must be text, number, boolean, list, map or null, found "
            + value.getClass().getName());
  }

  private static BigDecimal number(Number number) {
    try {
      BigDecimal exact =
          number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
      return Representation.plain(exact);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "unknown member: a number must be finite, found one of " + number.getClass().getName(),
          e);
    }
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
