package org.enforcementdata.examples.drive;

import java.io.Console;

/** Whether somebody looks at the output as it comes. */
final class Terminal {

  private Terminal() {}

  /** From Java 22 on there is always a console, and it says itself whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isPresent() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
