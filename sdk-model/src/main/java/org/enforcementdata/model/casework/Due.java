package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.TimeLimit;
import org.immutables.value.Value;

/**
 * By when something must be corrected (改正期限): by a day, at once, or within a time from a beginning.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    term = "改正期限",
    source = "环境保护主管部门实施按日连续处罚办法第八条、第九条",
    certainty = ASSUMED,
    publication = PUBLIC)
public interface Due extends DataObject<Due> {

  /** How the time is set. */
  @Term("期限类别")
  @Valid
  DueKind getKind();

  /** Last day, where a day is set. */
  @Term("截止日期")
  Optional<LocalDate> getOn();

  /** Time, where one is set. */
  @Term("期间")
  Optional<@Valid TimeLimit> getWithin();

  /** From what the time runs. */
  @Term("起算点")
  Optional<@Valid DueStart> getStartsFrom();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDue.Builder {}
}
