package org.enforcementdata.model.quantity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * How an amount was printed (金额的书写形式), which is how exact it is: 433.47 in 万元 is exact to 100 yuan.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "金额的书写形式", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface PrintedAmount extends DataObject<PrintedAmount> {

  /** Unit that was printed. */
  @Term("书写单位")
  @Valid
  MoneyUnit getUnit();

  /** Decimals that were printed, 0 to 8. */
  @Term("书写小数位数")
  @Min(0)
  @Max(8)
  int getDecimals();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePrintedAmount.Builder {}
}
