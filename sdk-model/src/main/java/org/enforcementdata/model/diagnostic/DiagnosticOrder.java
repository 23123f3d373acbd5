package org.enforcementdata.model.diagnostic;

import java.util.Comparator;

/** The fixed order of diagnostics: by place, then by rule; list elements by their number. */
public final class DiagnosticOrder {

  /** By place, then rule, then message. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::getAt, DiagnosticOrder::compare)
          .thenComparing(Diagnostic::getRule)
          .thenComparing(diagnostic -> diagnostic.getMessage().getEn());

  private DiagnosticOrder() {}

  /** Compares JSON Pointers segment by segment, numbers as numbers. */
  static int compare(String left, String right) {
    int a = 0;
    int b = 0;
    while (a < left.length() && b < right.length()) {
      int endA = endOf(left, a + 1);
      int endB = endOf(right, b + 1);
      int order = compare(left, a + 1, endA, right, b + 1, endB);
      if (order != 0) {
        return order;
      }
      a = endA;
      b = endB;
    }
    return Integer.compare(left.length() - a, right.length() - b);
  }

  private static int compare(String left, int a, int endA, String right, int b, int endB) {
    boolean areNumbers = isNumber(left, a, endA) && isNumber(right, b, endB);
    if (areNumbers && endA - a != endB - b) {
      return Integer.compare(endA - a, endB - b);
    }
    int shorter = Math.min(endA - a, endB - b);
    for (int i = 0; i < shorter; i++) {
      int order = Character.compare(left.charAt(a + i), right.charAt(b + i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(endA - a, endB - b);
  }

  private static int endOf(String pointer, int from) {
    int slash = pointer.indexOf('/', from);
    return slash < 0 ? pointer.length() : slash;
  }

  private static boolean isNumber(String pointer, int from, int end) {
    for (int i = from; i < end; i++) {
      if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
        return false;
      }
    }
    return end > from;
  }
}
