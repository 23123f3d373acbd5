package org.enforcementdata.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.identity.AgencyRef;
import org.enforcementdata.model.identity.RecordId;

/**
 * What every exchanged record has. A record never changes: a change is a new revision with its own
 * {@code recordId} that names its predecessor. Schema versions belong to the wire, so no record
 * knows one.
 *
 * @param <R> the record type itself
 */
public interface EnforcementRecord<R extends EnforcementRecord<R>> extends DataObject {

  /** The offset of every legal day: China Standard Time, which has no summer time. */
  ZoneOffset LEGAL_OFFSET = ZoneOffset.ofHours(8);

  /** Identity of this revision of the record, globally unique and never used again. */
  @Term(
      value = "记录标识",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  RecordId<R> getRecordId();

  /** Number of the revision, 1 for the first. */
  @Term(
      value = "修订号",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Min(1)
  int getRevision();

  /** The revision that this one replaces, from revision 2 on. */
  @Term(
      value = "被替代的修订",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Valid RecordId<R>> getSupersedes();

  /** The agency that issues the record and answers for it. */
  @Term(
      value = "签发机关",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  AgencyRef getIssuer();

  /** Name of the system that made the record, such as {@code mobile-enforcement}. */
  @Term(
      value = "来源系统",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Length(max = 128)
  String getSourceSystem();

  /** When this revision was made. */
  @Term(
      value = "创建时间",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  OffsetDateTime getCreatedAt();

  /** Foreign and migrated data, as one JSON object of any content. */
  @Term(
      value = "扩展",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<UnknownMembers> getExtension();

  /**
   * The day whose law judges the record, in +08:00: here the day on which it was made; record types
   * that document an act name the day of the act.
   */
  default LocalDate actDate() {
    return legalDay(getCreatedAt());
  }

  /** The day of an instant in +08:00. */
  static LocalDate legalDay(OffsetDateTime instant) {
    return instant.withOffsetSameInstant(LEGAL_OFFSET).toLocalDate();
  }
}
