package org.enforcementdata.model.casework;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * The surcharge for late payment of which a decision tells the party (加处罚款). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("加处罚款")
public interface SurchargeRule extends DataObject {

  /** Percent of the fine for each day, 0 or more. */
  @Term(value = "每日加处比例", source = "行政处罚法（2021）第七十二条", publication = Publication.PUBLIC, unit = "%")
  @DecimalMin("0")
  BigDecimal getPercentPerDay();

  /** Percent of the fine that the surcharge never exceeds, 0 or more. */
  @Term(value = "加处上限比例", source = "行政处罚法（2021）第七十二条", publication = Publication.PUBLIC, unit = "%")
  @DecimalMin("0")
  BigDecimal getCapPercent();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SurchargeRule} values. */
  final class Builder extends ImmutableSurchargeRule.Builder {}
}
