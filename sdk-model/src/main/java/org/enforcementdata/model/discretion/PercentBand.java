package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/**
 * A band of percentages with its amounts (裁量档次): from the first percentage up to, but without, the
 * last; the last band includes it. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "裁量档次", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface PercentBand extends DataObject<PercentBand> {

  /** First percentage. */
  @Term(value = "百分值下限", unit = "%")
  @DecimalMin("0")
  @DecimalMax("100")
  BigDecimal getFromPercent();

  /** Last percentage. */
  @Term(value = "百分值上限", unit = "%")
  @DecimalMin("0")
  @DecimalMax("100")
  BigDecimal getToPercent();

  /** Least amount. */
  @Term("最低罚款金额")
  @Valid
  Money getLeast();

  /** Greatest amount. */
  @Term("最高罚款金额")
  @Valid
  Money getMost();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default PercentBand normalised() {
    return Representation.needsPlain(getFromPercent()) || Representation.needsPlain(getToPercent())
        ? builder()
            .from(this)
            .fromPercent(Representation.plain(getFromPercent()))
            .toPercent(Representation.plain(getToPercent()))
            .build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePercentBand.Builder {}
}
