package org.enforcementdata.model.diagnostic;

import java.util.regex.Pattern;

/**
 * Id of a rule, such as {@code inspection.two-officers}: what it is about, a dot, what it demands.
 * Never changed and never used again.
 *
 * @param value the id
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");

  /** Refuses what is no rule id. */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "rule id " + value + ": must look like inspection.two-officers");
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
