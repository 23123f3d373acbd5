package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.Publication;
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
    certainty = Certainty.CERTAIN,
    publication = Publication.REDACTED)
@DayOf(day = "inspectedOn", instant = "inspectedAt")
public interface ReInspection extends DataObject {

  /** Inspection that was the re-inspection. */
  @Term("复查检查")
  @RequiredInFull
  Optional<@Valid RecordId<Inspection>> getInspection();

  /** Day of the re-inspection where only the day is known. */
  @Term(value = "复查日期", certainty = Certainty.ASSUMED)
  Optional<LocalDate> getInspectedOn();

  /** When it was re-inspected. */
  @Term("复查时间")
  @RequiredInFull
  Optional<OffsetDateTime> getInspectedAt();

  /** Result. */
  @Term("复查结果")
  @RequiredInFull
  Optional<@Valid ReInspectionResult> getResult();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReInspection} values. */
  final class Builder extends ImmutableReInspection.Builder {}
}
