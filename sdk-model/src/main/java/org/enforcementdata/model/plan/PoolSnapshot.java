package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DigestValue;
import org.immutables.value.Value;

/**
 * The pool from which a draw is made, as it stood at an instant (名录库快照). Its digest is the SHA-256
 * of the lines {@code recordId TAB stratum LF} in the order of their bytes; nobody can add or drop
 * an entry afterwards. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "pool-snapshot",
    term = "名录库快照",
    source = "优化营商环境条例第五十四条",
    certainty = LIKELY,
    publication = REDACTED)
@SuppressWarnings("immutables:from")
public interface PoolSnapshot extends EnforcementRecord<PoolSnapshot> {

  /** What the pool holds. */
  @Term("名录库类别")
  @RequiredInFull
  Optional<@Valid PoolKind> getKind();

  /** When the snapshot was taken. */
  @Term("快照时间")
  @RequiredInFull
  Optional<OffsetDateTime> getTakenAt();

  /** Entries of the pool. */
  @Term("名录库条目")
  @RequiredInFull
  List<@Valid PoolEntry> getEntries();

  /** Digest of the entries. */
  @Term(value = "名录库摘要", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid DigestValue> getDigest();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(Optional.empty(), getTakenAt());
  }

  /** The digest of the entries, as the standard defines it. */
  default DigestValue computedDigest() {
    return Draw.digestOf(getEntries());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePoolSnapshot.Builder {}
}
