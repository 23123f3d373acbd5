package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.quantity.Measurement;
import org.immutables.value.Value;

/** A pollutant with its limits at one outlet (许可污染物). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "许可污染物", source = "排污许可管理条例第十三条", certainty = CERTAIN, publication = PUBLIC)
public interface PermittedPollutant extends DataObject<PermittedPollutant> {

  /** Code of the pollutant. */
  @Term(value = "污染物代码", source = "HJ 524-2009、HJ 525-2009")
  @Valid
  PollutantCode getPollutantCode();

  /** Permitted concentration. */
  @Term("许可排放浓度限值")
  @RequiredInFull
  Optional<@Valid Measurement> getLimitConcentration();

  /** Permitted rate. */
  @Term(value = "许可排放速率限值", source = "SDK", certainty = ASSUMED)
  Optional<@Valid Measurement> getLimitRate();

  /** Permitted tonnes a year, 0 or more. */
  @Term(value = "年许可排放量", unit = "t/a")
  Optional<@DecimalMin("0") BigDecimal> getAnnualTonnes();

  /** Number of the discharge standard, such as GB 8978-1996, 1 to 100 characters. */
  @Term(value = "执行标准", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Length(max = 100) String> getStandardNo();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default PermittedPollutant normalised() {
    return getAnnualTonnes().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).annualTonnes(getAnnualTonnes().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePermittedPollutant.Builder {}
}
