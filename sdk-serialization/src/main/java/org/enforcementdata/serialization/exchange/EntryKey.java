package org.enforcementdata.serialization.exchange;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.header.Profile;

/**
 * What identifies a record in a ledger. The same three are one record, whoever sends it.
 *
 * @param recordId id of the revision
 * @param revision number of the revision
 * @param profile {@code FULL} or {@code EXCERPT}
 */
public record EntryKey(String recordId, int revision, String profile) {

  /** The key of a record; a record without a profile is full. */
  public static EntryKey of(EnforcementRecord<?> record) {
    return new EntryKey(
        record.getRecordId().getValue(),
        record.getRevision(),
        record.getProfile().orElse(Profile.FULL).getValue());
  }
}
