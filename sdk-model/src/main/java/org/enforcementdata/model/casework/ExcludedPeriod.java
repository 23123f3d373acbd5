package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A period that does not count towards the time for a decision (不计入期限). Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    term = "不计入期限",
    source = "环境行政处罚办法（2010）第五十五条",
    certainty = CERTAIN,
    publication = INTERNAL)
@Period
public interface ExcludedPeriod extends DataObject<ExcludedPeriod> {

  /** Why it does not count. */
  @Term("事由")
  @Valid
  ExcludedPeriodReason getReason();

  /** First day. */
  @Term("起始日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term("终止日期")
  Optional<LocalDate> getEndsOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableExcludedPeriod.Builder {}
}
