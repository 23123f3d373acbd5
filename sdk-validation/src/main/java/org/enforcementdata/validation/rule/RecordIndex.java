package org.enforcementdata.validation.rule;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.identity.RecordId;

/**
 * Where rules look up other records, by identity and by declared keys; {@code RuleSet.keys()} lists
 * them for a store. A record is identified by recordId, revision and profile; of a full record and
 * an excerpt of it the full one is given. Implementations must be safe for concurrent reading and
 * give lists in a fixed order.
 */
public interface RecordIndex {

  /** An index that has nothing and is complete for nothing. */
  static RecordIndex empty() {
    return EmptyIndex.INDEX;
  }

  /** The record of an id, of whatever type; withdrawn ones too. */
  Optional<EnforcementRecord<?>> find(RecordId<?> id);

  /** Every record of an id: more than one where an id was given twice, or of both profiles. */
  List<EnforcementRecord<?>> records(RecordId<?> id);

  /**
   * The latest revisions of the records that have a value under a key. For a key that is a
   * reference, the value is the id of any revision of the record referred to. Chains that end with
   * a withdrawal are left out.
   */
  <R extends EnforcementRecord<R>> List<R> by(Key<R> key, String value);

  /** The revisions that name one as their predecessor. */
  List<EnforcementRecord<?>> successors(RecordId<?> id);

  /**
   * The latest revisions of all records of a type, withdrawn ones left out: for figures over all
   * records, never for a rule on one record.
   */
  <R extends EnforcementRecord<R>> List<R> all(Class<R> type);

  /**
   * Whether the index holds every record of a type that there is, so that absence means something.
   * Excerpts never make a type complete.
   */
  boolean isComplete(Class<?> type);
}
