package org.enforcementdata.validation.rule;

import org.enforcementdata.model.declaration.Place;

/**
 * A value and where it stands.
 *
 * @param <T> the type of the value
 * @param at the place
 * @param value the value
 */
public record Placed<T>(Place at, T value) {

  /** The index of the first list on the way, such as 1 for {@code /officersPresent/1/role}. */
  public int index() {
    return at.firstIndex();
  }

  /** JSON Pointer of the place. */
  public String pointer() {
    return at.toString();
  }
}
