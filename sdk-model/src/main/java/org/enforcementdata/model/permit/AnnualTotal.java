package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PollutantCode;
import org.immutables.value.Value;

/** Permitted tonnes of a pollutant in one year (年许可排放量). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "年许可排放量", source = "排污许可管理条例第十三条", certainty = CERTAIN, publication = PUBLIC)
public interface AnnualTotal extends DataObject<AnnualTotal> {

  /** Code of the pollutant. */
  @Term("污染物代码")
  @Valid
  PollutantCode getPollutantCode();

  /** Calendar year. */
  @Term("年度")
  @RequiredInFull
  Optional<@Min(1) @Max(9999) Integer> getYear();

  /** Permitted tonnes, 0 or more. */
  @Term(value = "许可排放量", unit = "t")
  @RequiredInFull
  Optional<@DecimalMin("0") BigDecimal> getTonnes();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default AnnualTotal normalised() {
    return getTonnes().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).tonnes(getTonnes().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableAnnualTotal.Builder {}
}
