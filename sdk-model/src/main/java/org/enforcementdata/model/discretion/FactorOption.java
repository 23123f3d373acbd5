package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One option of a factor with its percentage (裁量因子). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "裁量因子", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface FactorOption extends DataObject<FactorOption> {

  /** Option, 1 to 500 characters. */
  @Term("裁量因子")
  @Length(max = 500)
  String getOption();

  /** Percentage. */
  @Term(value = "百分值", unit = "%")
  @DecimalMin("0")
  @DecimalMax("100")
  BigDecimal getPercent();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default FactorOption normalised() {
    return Representation.needsPlain(getPercent())
        ? builder().from(this).percent(Representation.plain(getPercent())).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFactorOption.Builder {}
}
