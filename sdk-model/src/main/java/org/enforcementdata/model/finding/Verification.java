package org.enforcementdata.model.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.enforcementdata.model.code.VerificationMode;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Officer;
import org.immutables.value.Value;

/** The verification of a correction (核实). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("核实")
public interface Verification extends DataObject {

  /** When it was verified. */
  @Term(value = "核实时间", source = "2020年执法大练兵文章（跟踪复查）", publication = Publication.INTERNAL)
  OffsetDateTime getVerifiedAt();

  /** Persons who verified it. */
  @Term(
      value = "核实人",
      source = "2020年执法大练兵文章（跟踪复查）",
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Size(min = 1)
  List<@Valid Officer> getVerifiedBy();

  /** How it was verified. */
  @Term(value = "核实方式", source = "2020年执法大练兵文章（跟踪复查）", publication = Publication.INTERNAL)
  @Valid
  VerificationMode getMode();

  /** Evidence of the correction. */
  @Term(value = "核实证据", source = "2020年执法大练兵文章（跟踪复查）", publication = Publication.INTERNAL)
  List<@Valid RecordId<EvidenceItem>> getEvidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Verification} values. */
  final class Builder extends ImmutableVerification.Builder {}
}
