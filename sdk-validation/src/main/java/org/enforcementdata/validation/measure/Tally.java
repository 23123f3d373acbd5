package org.enforcementdata.validation.measure;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A figure that records give. It is not sure where an excerpt may belong to what was counted, or
 * lacks what is counted. Immutable and thread-safe.
 *
 * @param value the figure
 * @param unsure the record types of such excerpts; empty: the figure is sure
 */
public record Tally(BigDecimal value, Set<Class<?>> unsure) {

  /** The same, never to change. */
  public Tally {
    unsure = Set.copyOf(unsure);
  }
}
