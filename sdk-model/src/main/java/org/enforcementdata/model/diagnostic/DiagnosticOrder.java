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
    String[] a = left.split("/", -1);
    String[] b = right.split("/", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int order =
          isNumber(a[i]) && isNumber(b[i])
              ? Comparator.comparing(String::length)
                  .thenComparing(Comparator.naturalOrder())
                  .compare(a[i], b[i])
              : a[i].compareTo(b[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static boolean isNumber(String segment) {
    return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
