package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/**
 * One of the two parts of the seed of a draw (随机种子): committed by its digest, opened only after
 * both commitments are recorded. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "随机种子", source = "SDK", certainty = ASSUMED, publication = REDACTED)
@Period(start = "committedAt", end = "openedAt")
public interface SeedPart extends DataObject<SeedPart> {

  /** Who gave it. */
  @Term(value = "种子提供人", privacy = P1, publication = REDACTED)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PersonName> getPerson();

  /** SHA-256 of the part in UTF-8. */
  @Term("种子承诺值")
  @RequiredInFull
  Optional<@Valid DigestValue> getCommitment();

  /** When the commitment was recorded. */
  @Term("承诺时间")
  @RequiredInFull
  Optional<OffsetDateTime> getCommittedAt();

  /** The part of the seed as opened, 1 to 200 characters. */
  @Term("种子")
  @RequiredInFull
  Optional<@Length(max = 200) String> getSeed();

  /** When it was opened. */
  @Term("公开种子时间")
  @RequiredInFull
  Optional<OffsetDateTime> getOpenedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSeedPart.Builder {}
}
