package org.enforcementdata.validation.rule.record;

import java.util.List;
import org.enforcementdata.validation.Rule;

/** The rules of every record. */
public final class RecordRules {

  private RecordRules() {}

  /** The rules. */
  public static List<Rule<?>> all() {
    return List.of(
        new CodeIsKnown(),
        new CodeIsValidOnDate(),
        new InstantIsNotInTheFuture(),
        new RevisionNamesPredecessor(),
        new RevisionsDoNotFork());
  }
}
