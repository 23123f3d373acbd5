package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** How an amount is rounded (取整规则). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "取整规则", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Rounding extends DataObject<Rounding> {

  /** Unit to which it is rounded, more than 0. */
  @Term("取整单位")
  @Valid
  Money getUnit();

  /** How. */
  @Term("取整方式")
  @Valid
  RoundingManner getManner();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRounding.Builder {}
}
