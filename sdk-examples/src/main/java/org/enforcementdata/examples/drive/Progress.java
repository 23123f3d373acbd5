package org.enforcementdata.examples.drive;

import java.io.PrintStream;

/** Says how far checking is: a line that grows on a terminal, a line for each set elsewhere. */
final class Progress {

  private final PrintStream out;
  private final boolean isTerminal;

  Progress(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  /** So many records of a set are checked. */
  void show(String set, long checked, boolean isLast) {
    if (isTerminal) {
      out.print("\r  checked " + set + ": " + checked + " records");
      out.print(isLast ? "\n" : "");
      out.flush();
    } else if (isLast) {
      out.println("  checked " + set + ": " + checked + " records");
    }
  }
}
