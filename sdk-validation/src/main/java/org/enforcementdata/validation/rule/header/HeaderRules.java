package org.enforcementdata.validation.rule.header;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of what every record has. */
public final class HeaderRules {

  private HeaderRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new AnnotationFitsTheProfile(),
        new AnnotationNamesItsPlace(),
        new DateIsNoSentinel(),
        new DayIsThatOfItsInstant(),
        new InstantIsNotInTheFuture(),
        new RecordIdIsUnique(),
        new ReferenceIsOfItsType(),
        new ReferenceResolves(),
        new RevisionNamesPredecessor(),
        new RevisionsDoNotFork());
  }
}
