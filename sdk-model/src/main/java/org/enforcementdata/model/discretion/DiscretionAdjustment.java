package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** One circumstance that lowers or raises a fine (裁量调整). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "裁量调整", source = "行政处罚法（2021）第三十二条", certainty = CERTAIN, publication = REDACTED)
public interface DiscretionAdjustment extends DataObject<DiscretionAdjustment> {

  /** Kind. */
  @Term("裁量调整")
  @Valid
  AdjustmentKind getKind();

  /** Circumstance, 1 to 1000 characters. */
  @Term("情节")
  @RequiredInFull
  Optional<@Length(max = 1000) String> getCircumstance();

  /** Provision. */
  @Term("依据")
  Optional<@Valid LegalBasis> getBasis();

  /** By how much. */
  @Term("调整金额")
  Optional<@Valid Money> getAmount();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDiscretionAdjustment.Builder {}
}
