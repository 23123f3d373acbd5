package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * The surcharge for late payment of which a decision tells the party (加处罚款). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "加处罚款", source = "行政处罚法（2021）第七十二条", certainty = CERTAIN, publication = PUBLIC)
public interface SurchargeRule extends DataObject<SurchargeRule> {

  /** Percent of the fine for each day, 0 or more. */
  @Term(value = "每日加处比例", unit = "%")
  @RequiredInFull
  Optional<@DecimalMin("0") BigDecimal> getPercentPerDay();

  /** Percent of the fine that the surcharge never exceeds, 0 or more. */
  @Term(value = "加处上限比例", unit = "%")
  @RequiredInFull
  Optional<@DecimalMin("0") BigDecimal> getCapPercent();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default SurchargeRule normalised() {
    return getPercentPerDay().filter(Representation::needsPlain).isPresent()
            || getCapPercent().filter(Representation::needsPlain).isPresent()
        ? builder()
            .from(this)
            .percentPerDay(getPercentPerDay().map(Representation::plain))
            .capPercent(getCapPercent().map(Representation::plain))
            .build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSurchargeRule.Builder {}
}
