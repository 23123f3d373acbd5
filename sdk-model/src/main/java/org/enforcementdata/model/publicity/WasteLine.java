package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.code.HazardousWasteEdition;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.HazardousWasteCode;
import org.immutables.value.Value;

/** One waste of a manifest (转移危险废物). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "转移危险废物", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface WasteLine extends DataObject<WasteLine> {

  /** Code of the waste. */
  @Term(value = "危险废物代码", source = "国家危险废物名录（2021年版）")
  @Valid
  HazardousWasteCode getWasteCode();

  /** Edition of the catalogue that gives the code. */
  @Term(value = "名录版本", source = "国家危险废物名录（2021年版）")
  Optional<@Valid HazardousWasteEdition> getEdition();

  /** Tonnes. */
  @Term(value = "转移量", unit = "t")
  @RequiredInFull
  Optional<@DecimalMin("0") BigDecimal> getTonnes();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default WasteLine normalised() {
    return getTonnes().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).tonnes(getTonnes().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableWasteLine.Builder {}
}
