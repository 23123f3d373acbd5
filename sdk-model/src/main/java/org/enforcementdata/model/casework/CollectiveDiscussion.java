package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/**
 * The collective discussion of a case by the head of the agency (集体讨论). Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "集体讨论", source = "行政处罚法（2021）第五十七条", certainty = CERTAIN, publication = INTERNAL)
public interface CollectiveDiscussion extends DataObject<CollectiveDiscussion> {

  /** When it was discussed. */
  @Term("讨论时间")
  @RequiredInFull
  Optional<OffsetDateTime> getDiscussedAt();

  /** Persons who took part. */
  @Term(value = "参加人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid PersonName> getParticipants();

  /** Conclusion, 1 to 2000 characters. */
  @Term("讨论结论")
  @RequiredInFull
  Optional<@Length(max = 2000) String> getConclusion();

  /** Record of the discussion. */
  @Term("讨论记录")
  Optional<@Valid RecordId<?>> getRecord();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCollectiveDiscussion.Builder {}
}
