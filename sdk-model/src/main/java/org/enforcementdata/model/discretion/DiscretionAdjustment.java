package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** One circumstance that lowers or raises a fine (裁量调整). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "裁量调整", source = "行政处罚法（2021）第三十二条", certainty = CERTAIN, publication = REDACTED)
@OneOf(
    value = {"percent", "amount"},
    requiredInFull = false)
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

  /** By how much of a hundred. */
  @Term(value = "调整百分值", unit = "%")
  Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> getPercent();

  /** By how much. */
  @Term("调整金额")
  Optional<@Valid Money> getAmount();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default DiscretionAdjustment normalised() {
    return getPercent().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).percent(getPercent().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDiscretionAdjustment.Builder {}
}
