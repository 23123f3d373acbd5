package org.enforcementdata.model.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Collects diagnostics up to a limit: the rest is counted, and an error takes the place of what
 * weighs less, so that no error goes unlisted beside a warning. Of one thread.
 */
public final class Diagnostics {

  private static final Counts NONE = Counts.builder().error(0).warning(0).info(0).build();

  private final int limit;
  private List<Diagnostic> errors = List.of();
  private List<Diagnostic> others = List.of();
  private long error;
  private long warning;
  private long info;

  /** Lists at most that many. */
  public Diagnostics(int limit) {
    this.limit = limit;
  }

  /** All of some diagnostics. */
  public static Diagnostics of(Collection<Diagnostic> found) {
    Diagnostics diagnostics = new Diagnostics(Integer.MAX_VALUE);
    found.forEach(diagnostics::add);
    return diagnostics;
  }

  /** Adds one. */
  public void add(Diagnostic diagnostic) {
    add(diagnostic.getSeverity(), () -> diagnostic);
  }

  /** Adds one of a severity, which is made only if it is listed. */
  public void add(Severity severity, Supplier<Diagnostic> diagnostic) {
    if (isEmpty()) {
      errors = new ArrayList<>();
      others = new ArrayList<>();
    }
    if (countsAsListed(severity)) {
      (severity.equals(Severity.ERROR) ? errors : others).add(diagnostic.get());
      if (errors.size() + others.size() > limit) {
        others.remove(others.size() - 1);
      }
    }
  }

  private boolean countsAsListed(Severity severity) {
    count(severity, 1);
    return severity.equals(Severity.ERROR)
        ? errors.size() < limit
        : errors.size() + others.size() < limit;
  }

  /** Adds what a report counts beyond what it lists. */
  public void addUnlisted(Report report) {
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      long listed =
          report.getDiagnostics().stream().filter(d -> d.getSeverity().equals(severity)).count();
      count(severity, report.count(severity) - listed);
    }
  }

  private void count(Severity severity, long number) {
    if (severity.equals(Severity.ERROR)) {
      error += number;
    } else if (severity.equals(Severity.WARNING)) {
      warning += number;
    } else {
      info += number;
    }
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return error + warning + info == 0;
  }

  /** Whether there is an error, listed or not. */
  public boolean hasError() {
    return error > 0;
  }

  /** Whether some are counted and not listed. */
  public boolean isCut() {
    return error + warning + info > errors.size() + others.size();
  }

  /** The listed ones, sorted by place, then rule. */
  public List<Diagnostic> listed() {
    if (isEmpty()) {
      return List.of();
    }
    return Stream.concat(errors.stream(), others.stream())
        .sorted(DiagnosticOrder.BY_PLACE)
        .toList();
  }

  /** The numbers of all. */
  public Counts counts() {
    if (isEmpty()) {
      return NONE;
    }
    return Counts.builder().error(error).warning(warning).info(info).build();
  }
}
