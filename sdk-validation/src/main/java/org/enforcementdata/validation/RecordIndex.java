package org.enforcementdata.validation;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.Inspector;

/**
 * Where rules look up other records. Implementations must be safe for concurrent reading and give
 * lists in a fixed order.
 */
public interface RecordIndex {

  /** An index that has nothing and is complete for nothing. */
  static RecordIndex empty() {
    return InMemoryRecordIndex.builder().build();
  }

  /** The record of an id and type. */
  <R extends EnforcementRecord<R>> Optional<R> find(RecordId<R> id, Class<R> type);

  /** The latest revisions of the inspectors who hold a certificate. */
  List<Inspector> inspectors(CertificateNumber certificate);

  /** The latest revisions of the inspections at which the holder of a certificate was present. */
  List<Inspection> inspections(CertificateNumber certificate);

  /** The latest revisions of the enterprises that have a credit code. */
  List<Enterprise> enterprises(CreditCode creditCode);

  /** The records of a type that refer to any revision of a record. */
  <R extends EnforcementRecord<R>> List<R> referrers(EnforcementRecord<?> target, Class<R> type);

  /** The latest revisions of all records of a type. */
  <R extends EnforcementRecord<R>> List<R> all(Class<R> type);

  /** The revisions that name a record as their predecessor. */
  <R extends EnforcementRecord<R>> List<R> successors(R record);

  /**
   * Whether the index holds every record of a type that there is, so that absence means something.
   */
  boolean isComplete(Class<?> type);
}
