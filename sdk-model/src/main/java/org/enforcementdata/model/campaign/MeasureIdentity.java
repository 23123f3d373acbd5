package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A relation that must hold between sums of measures (恒等式): left = right, or left ≤ right.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "恒等式", source = "夏令热线通报", certainty = ASSUMED, publication = PUBLIC)
public interface MeasureIdentity extends DataObject<MeasureIdentity> {

  /** Measures whose sum is the left side. */
  @Term("左边指标")
  @RequiredInFull
  List<@Valid MeasureCode> getLeft();

  /** Measures whose sum is the right side. */
  @Term("右边指标")
  @RequiredInFull
  List<@Valid MeasureCode> getRight();

  /** Whether the sides are equal or the left is at most the right. */
  @Term("关系")
  @Valid
  IdentityRelation getRelation();

  /** Greatest difference that still counts as equal, 0 or more. */
  @Term(value = "容差", source = "SDK")
  Optional<@DecimalMin("0") BigDecimal> getTolerance();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default MeasureIdentity normalised() {
    return getTolerance().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).tolerance(getTolerance().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMeasureIdentity.Builder {}
}
