package org.enforcementdata.model.finding;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/** The verification of a correction (核实). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "核实", source = "2020年执法大练兵文章（跟踪复查）", certainty = CERTAIN, publication = INTERNAL)
public interface Verification extends DataObject<Verification> {

  /** When it was verified. */
  @Term("核实时间")
  @RequiredInFull
  Optional<OffsetDateTime> getVerifiedAt();

  /** Persons who verified it. */
  @Term(value = "核实人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid Officer> getVerifiedBy();

  /** How it was verified. */
  @Term("核实方式")
  @RequiredInFull
  Optional<@Valid VerificationMode> getMode();

  /** Evidence of the correction. */
  @Term("核实证据")
  List<@Valid RecordId<EvidenceItem>> getEvidence();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableVerification.Builder {}
}
