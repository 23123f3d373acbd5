package org.enforcementdata.examples.benchmark;

import java.util.Locale;

/** A row measured. The ratio is what is budgeted: the more, the better. */
record Figure(String row, double ratio, String detail) {

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-34s %8.3f  %s", row, ratio, detail);
  }
}
