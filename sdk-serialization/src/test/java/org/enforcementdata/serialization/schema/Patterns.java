package org.enforcementdata.serialization.schema;

/** Patterns as they are published: the same verdict in every dialect. */
final class Patterns {

  private Patterns() {}

  /**
   * An anchored pattern whose end is the end of the text in Java and Python too, where {@code $}
   * also matches before a final newline.
   */
  static String portable(String anchored) {
    if (!anchored.startsWith("^") || !anchored.endsWith("$")) {
      throw new IllegalArgumentException("pattern " + anchored + ": must be anchored");
    }
    return anchored.substring(0, anchored.length() - 1) + "(?!\\n)$";
  }
}
