package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.List;
import org.enforcementdata.model.code.NoPenaltyCondition;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** What proves that one condition holds (条件证明). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "条件证明", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface ConditionProof extends DataObject<ConditionProof> {

  /** Condition. */
  @Term("免罚条件")
  @Valid
  NoPenaltyCondition getCondition();

  /** Evidence of it. */
  @Term("证据")
  @RequiredInFull
  List<@Valid RecordId<EvidenceItem>> getEvidence();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableConditionProof.Builder {}
}
