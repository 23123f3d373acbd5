package org.enforcementdata.model;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.header.MemberAnnotation;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.header.Provenance;
import org.enforcementdata.model.header.Withdrawal;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;

/**
 * What every exchanged record has (记录头). A record never changes: a change is a new revision with
 * its own {@code recordId} that names its predecessor. How much must be there is a matter of the
 * {@linkplain #getProfile() profile}. Schema versions belong to the wire, so no record knows one.
 *
 * @param <R> the record type itself
 */
@CompleteForItsProfile
@DataType(term = "记录头", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface EnforcementRecord<R extends EnforcementRecord<R>> extends DataObject<R> {

  /** The offset of every legal day: China Standard Time, which has no summer time. */
  ZoneOffset LEGAL_OFFSET = ZoneOffset.ofHours(8);

  /** How much of the record is there: a full record unless it says that it is an excerpt. */
  @Term("记录完整性")
  Optional<@Valid Profile> getProfile();

  /** Identity of this revision of the record, globally unique and never used again. */
  @Term("记录标识")
  @Valid
  RecordId<R> getRecordId();

  /** Number of the revision, 1 for the first. */
  @Term("修订号")
  @Min(1)
  int getRevision();

  /** The revision that this one replaces, from revision 2 on. */
  @Term("被替代的修订")
  Optional<@Valid RecordId<R>> getSupersedes();

  /** The agency that issues the record and answers for it. */
  @Term("签发机关")
  @Valid
  AgencyRef getIssuer();

  /** Name of the system that made the record, such as {@code mobile-enforcement}. */
  @Term(value = "来源系统", publication = INTERNAL)
  @RequiredInFull
  Optional<@Length(max = 128) String> getSourceSystem();

  /** When this revision was made. */
  @Term("创建时间")
  OffsetDateTime getCreatedAt();

  /** Where the record was read, or taken from. */
  @Term("出处")
  Optional<@Valid Provenance> getProvenance();

  /** What is to know of members besides their values, such as that one was not printed. */
  @Term("成员批注")
  List<@Valid MemberAnnotation> getAnnotations();

  /** That this revision takes the record back. */
  @Term("记录撤回")
  Optional<@Valid Withdrawal> getWithdrawn();

  /** Foreign and migrated data, as one JSON object of any content. */
  @Term(value = "扩展", publication = INTERNAL)
  Optional<UnknownMembers> getExtension();

  /** Whether only an excerpt of the record is there, so that absence means nothing. */
  default boolean isExcerpt() {
    return getProfile().filter(Profile.EXCERPT::equals).isPresent();
  }

  /**
   * The day whose law judges the record, in +08:00: the day of the act that it documents, empty
   * where it states none; record types that document no act use the day on which they were made.
   */
  default Optional<LocalDate> actDate() {
    return legalDay(getCreatedAt());
  }

  /** The day of an instant in +08:00; empty where it lies outside the years of the standard. */
  static Optional<LocalDate> legalDay(OffsetDateTime instant) {
    return Representation.isWritable(instant.getYear())
        ? Optional.of(instant.withOffsetSameInstant(LEGAL_OFFSET).toLocalDate())
        : Optional.empty();
  }

  /** A day as stated, else the legal day of an instant. */
  static Optional<LocalDate> dayOf(Optional<LocalDate> day, Optional<OffsetDateTime> instant) {
    return day.or(() -> instant.flatMap(EnforcementRecord::legalDay));
  }
}
