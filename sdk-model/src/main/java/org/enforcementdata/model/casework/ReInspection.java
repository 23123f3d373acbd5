package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.immutables.value.Value;

/** A re-inspection after an order (复查) and its result. Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "复查",
    source = "环境保护主管部门实施按日连续处罚办法第十条",
    certainty = CERTAIN,
    publication = REDACTED)
@DayOf(day = "inspectedOn", instant = "inspectedAt")
public interface ReInspection extends DataObject<ReInspection> {

  /** Inspection that was the re-inspection. */
  @Term("复查检查")
  @RequiredInFull
  Optional<@Valid RecordId<Inspection>> getInspection();

  /** Day of the re-inspection where only the day is known. */
  @Term(value = "复查日期", certainty = ASSUMED)
  Optional<LocalDate> getInspectedOn();

  /** When it was re-inspected. */
  @Term("复查时间")
  @RequiredInFull
  Optional<OffsetDateTime> getInspectedAt();

  /** Result. */
  @Term("复查结果")
  @RequiredInFull
  Optional<@Valid ReInspectionResult> getResult();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableReInspection.Builder {}
}
