package org.enforcementdata.examples.campaign;

import java.io.PrintStream;

/** Says how far a long task is: a bar on a terminal, plain lines elsewhere. */
final class Progress {

  private static final int WIDTH = 40;
  private static final int LINES = 10;

  private final PrintStream out;
  private final boolean isTerminal;
  private long shown = -1;

  Progress(PrintStream out, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
  }

  /** So many of so many are done. */
  void show(long done, long total) {
    long steps = isTerminal ? WIDTH : LINES;
    long step = done * steps / total;
    if (step == shown) {
      return;
    }
    shown = step;
    if (isTerminal) {
      out.print(
          "\r["
              + "#".repeat((int) step)
              + ".".repeat((int) (WIDTH - step))
              + "] "
              + done
              + "/"
              + total);
      out.print(done == total ? "\n" : "");
      out.flush();
    } else if (step > 0) {
      out.println("  checked " + done + " of " + total + " records");
    }
  }
}
