package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/**
 * An order to correct inside a decision (决定中的责令改正): without a number and a service of its own.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "决定中的责令改正", source = "行政处罚法（2021）第二十八条", certainty = ASSUMED, publication = PUBLIC)
public interface DecisionOrder extends DataObject<DecisionOrder> {

  /** What must be corrected. */
  @Term("改正要求")
  @RequiredInFull
  List<@Valid Requirement> getRequirements();

  /** Provisions that were violated. */
  @Term("违反条款")
  List<@Valid LegalBasis> getViolated();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDecisionOrder.Builder {}
}
