package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.immutables.value.Value;

/** A sealing or seizure (查封、扣押). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "查封、扣押", source = "行政强制法第二十五条", certainty = CERTAIN, publication = REDACTED)
@Period
public interface CompulsoryMeasure extends DataObject<CompulsoryMeasure> {

  /** Kind of measure. */
  @Term("措施种类")
  @Valid
  CompulsoryMeasureKind getKind();

  /** Number of the decision. */
  @Term("决定书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getDecisionNo();

  /** What was sealed or seized, 1 to 500 characters each. */
  @Term("查封扣押物品")
  @RequiredInFull
  List<@Length(max = 500) String> getItems();

  /** First day. */
  @Term("起始日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day of the first term. */
  @Term("终止日期")
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Last day after an extension. */
  @Term("延长至")
  Optional<LocalDate> getExtendedTo();

  /** Day on which it was lifted. */
  @Term("解除日期")
  Optional<LocalDate> getLiftedOn();

  /** Whether it was taken in urgency, before approval. */
  @Term(value = "情况紧急", source = "环境保护主管部门实施查封、扣押办法第十三条")
  @RequiredInFull
  Optional<Boolean> getUrgent();

  /** When it was approved. */
  @Term(value = "批准时间", source = "环境保护主管部门实施查封、扣押办法第十三条")
  Optional<OffsetDateTime> getApprovedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCompulsoryMeasure.Builder {}
}
