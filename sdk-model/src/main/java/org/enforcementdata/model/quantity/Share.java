package org.enforcementdata.model.quantity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A share or a multiple of a base (比例), such as 1 per cent or 3 times. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "比例", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Share extends DataObject<Share> {

  /** Number, 0 or more, with its digits as printed. */
  @Term("数值")
  @DecimalMin("0")
  BigDecimal getValue();

  /** Whether per cent or times. */
  @Term("单位")
  @Valid
  ShareUnit getUnit();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default Share normalised() {
    return Representation.needsPlain(getValue())
        ? builder().from(this).value(Representation.plain(getValue())).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableShare.Builder {}
}
