package org.enforcementdata.validation.rule;

import java.time.Instant;
import java.util.Comparator;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.identity.RecordId;

/** The order in which records were made: a rule between two records reports at the later one. */
public final class CreationOrder {

  /** By the instant of creation, then by id. */
  public static final Comparator<EnforcementRecord<?>> BY_CREATION =
      Comparator.<EnforcementRecord<?>, Instant>comparing(
              record -> record.getCreatedAt().toInstant())
          .thenComparing(record -> record.getRecordId().getValue());

  private CreationOrder() {}

  /**
   * Whether a record is another one that was made earlier: a copy of the record and the revision
   * that it replaces are not others. Reads {@code /recordId}, {@code /supersedes}, {@code
   * /createdAt}.
   */
  public static boolean isEarlier(EnforcementRecord<?> other, EnforcementRecord<?> record) {
    RecordId<?> id = other.getRecordId();
    return !id.equals(record.getRecordId())
        && record.getSupersedes().filter(id::equals).isEmpty()
        && BY_CREATION.compare(other, record) < 0;
  }
}
