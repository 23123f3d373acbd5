package org.enforcementdata.validation.rule;

import java.util.Comparator;
import org.enforcementdata.model.EnforcementRecord;

/** The order in which records were made: a rule between two records reports at the later one. */
public final class CreationOrder {

  /** By the instant of creation, then by id. */
  public static final Comparator<EnforcementRecord<?>> BY_CREATION =
      Comparator.<EnforcementRecord<?>, java.time.Instant>comparing(
              record -> record.getCreatedAt().toInstant())
          .thenComparing(record -> record.getRecordId().getValue());

  private CreationOrder() {}
}
