package org.enforcementdata.model.constraint;

import java.time.LocalDate;
import java.util.Optional;

/** A day that is not known exactly: what it may be at the earliest and at the latest. */
public interface Interval {

  /** The first day that it may be; empty where it is none. */
  Optional<LocalDate> first();

  /** The last day that it may be; empty where it is none. */
  Optional<LocalDate> last();
}
