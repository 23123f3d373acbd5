package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/**
 * One step of enforcement as it is logged (执法全过程记录). The entries of a case or an inspection are a
 * chain: each bears the hash of the one before, the first 64 zeros; an entry is never revised.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "process-log-entry",
    term = "执法全过程记录",
    source = "行政处罚法（2021）第四十七条",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
public interface ProcessLogEntry extends EnforcementRecord<ProcessLogEntry> {

  /** Case or inspection of which this is the log. */
  @Term(value = "所属案件或检查", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid RecordId<?>> getSubject();

  /** Stage. */
  @Term("执法环节")
  @RequiredInFull
  Optional<@Valid ProcessStage> getStage();

  /** When it was done. */
  @Term(value = "执行时间", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<OffsetDateTime> getDoneAt();

  /** Who did it, 1 to 100 characters. */
  @Term(value = "执行人", source = "SDK", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 100) String> getActor();

  /** What was done, 1 to 500 characters. */
  @Term(value = "执行动作", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Length(max = 500) String> getAction();

  /** How it was recorded. */
  @Term("记录载体")
  @RequiredInFull
  Optional<@Valid ProcessMedium> getMedium();

  /** Records that belong to it. */
  @Term(value = "关联记录", source = "SDK", certainty = ASSUMED)
  List<@Valid RecordId<?>> getRefs();

  /** Hash of the entry before. */
  @Term(value = "前项摘要", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid DigestValue> getPrevHash();

  /** Hash of this entry. */
  @Term(value = "本项摘要", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid DigestValue> getHash();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(Optional.empty(), getDoneAt());
  }

  /** What stands before the first entry of a log: 64 zeros. */
  DigestValue FIRST = DigestValue.of("0".repeat(64));

  /** The hash over the fields of this entry; empty where one of them is absent or masked. */
  default Optional<DigestValue> computedHash() {
    return ProcessLog.hashOf(this);
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableProcessLogEntry.Builder {}
}
