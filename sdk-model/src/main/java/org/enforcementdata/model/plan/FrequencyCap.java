package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * How often one agency may inspect a target of some category in a year (年度频次上限). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "年度频次上限", source = "生态环境部2025年7月通知", certainty = LIKELY, publication = PUBLIC)
public interface FrequencyCap extends DataObject<FrequencyCap> {

  /** Category or credit grade of the targets, 1 to 100 characters. */
  @Term("对象类别")
  @RequiredInFull
  Optional<@Length(max = 100) String> getCategory();

  /** Inspections a year at most, 0 to 365. */
  @Term("每年次数")
  @RequiredInFull
  Optional<@Min(0) @Max(365) Integer> getTimesPerYear();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFrequencyCap.Builder {}
}
