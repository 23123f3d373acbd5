package org.enforcementdata.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.diagnostic.Diagnostic;

/** Collects what the reader finds, up to a limit; the rest is counted. Of one read, one thread. */
public final class Findings {

  private final int limit;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int omitted;

  /** Lists at most that many. */
  public Findings(int limit) {
    this.limit = limit;
  }

  /** Adds one. */
  public void add(Diagnostic diagnostic) {
    if (hasRoom()) {
      diagnostics.add(diagnostic);
    }
  }

  /** Whether one more is listed; if not, it is counted, and need not be made. */
  boolean hasRoom() {
    boolean hasRoom = diagnostics.size() < limit;
    if (!hasRoom) {
      omitted++;
    }
    return hasRoom;
  }

  /** The listed ones, in the order found. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** How many more there were. */
  public int omitted() {
    return omitted;
  }
}
