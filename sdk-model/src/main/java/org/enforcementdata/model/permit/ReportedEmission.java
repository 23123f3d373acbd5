package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PollutantCode;
import org.immutables.value.Value;

/** What was discharged of one pollutant (实际排放量). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "实际排放量", source = "排污许可管理条例第二十二条", certainty = LIKELY, publication = PUBLIC)
public interface ReportedEmission extends DataObject<ReportedEmission> {

  /** Outlet; absent for the sum. */
  @Term("排放口编码")
  Optional<@Valid OutletCode> getOutletCode();

  /** Pollutant. */
  @Term("污染物代码")
  @Valid
  PollutantCode getPollutantCode();

  /** Tonnes. */
  @Term(value = "实际排放量", unit = "t")
  @RequiredInFull
  Optional<@DecimalMin("0") BigDecimal> getTonnes();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default ReportedEmission normalised() {
    return getTonnes().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).tonnes(getTonnes().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableReportedEmission.Builder {}
}
