package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * Days for which a fine is counted (计罚期间): from the day after the order was served to the day of
 * the re-inspection, both included. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    term = "计罚期间",
    source = "环境保护主管部门实施按日连续处罚办法第十七条",
    certainty = CERTAIN,
    publication = PUBLIC)
@Period
public interface DailyPeriod extends DataObject<DailyPeriod> {

  /** First day, the one after the service of the order. */
  @Term("起算日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day, that of the re-inspection. */
  @Term("计罚截止日期")
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Days, both ends included, 1 to 3650. */
  @Term(value = "计罚天数", unit = "d")
  @RequiredInFull
  Optional<@Min(1) @Max(3650) Integer> getDays();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDailyPeriod.Builder {}
}
