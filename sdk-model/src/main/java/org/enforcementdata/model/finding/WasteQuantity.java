package org.enforcementdata.model.finding;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.HazardousWasteCode;
import org.immutables.value.Value;

/** How much of a hazardous waste (废物数量). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "废物数量", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface WasteQuantity extends DataObject<WasteQuantity> {

  /** Code of the waste. */
  @Term("废物代码")
  @Valid
  HazardousWasteCode getWasteCode();

  /** Tonnes, 0 or more. */
  @Term(value = "数量", unit = "t")
  Optional<@DecimalMin("0") BigDecimal> getTonnes();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default WasteQuantity normalised() {
    return getTonnes().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).tonnes(getTonnes().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableWasteQuantity.Builder {}
}
