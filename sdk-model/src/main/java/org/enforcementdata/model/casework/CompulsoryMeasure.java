package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.CompulsoryMeasureKind;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.immutables.value.Value;

/** A sealing or seizure (查封、扣押). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("查封、扣押")
public interface CompulsoryMeasure extends DataObject {

  /** Kind of measure. */
  @Term(value = "措施种类", source = "行政强制法第二十五条", publication = Publication.REDACTED)
  @Valid
  CompulsoryMeasureKind getKind();

  /** Number of the decision. */
  @Term(value = "决定书文号", source = "行政强制法第二十五条", publication = Publication.REDACTED)
  @Valid
  DocumentNumber getDecisionNo();

  /** What was sealed or seized, 1 to 500 characters each. */
  @Term(value = "查封扣押物品", source = "行政强制法第二十五条", publication = Publication.REDACTED)
  @Size(min = 1)
  List<@Length(max = 500) String> getItems();

  /** First day. */
  @Term(value = "起始日期", source = "行政强制法第二十五条", publication = Publication.REDACTED)
  LocalDate getStartsOn();

  /** Last day of the first term. */
  @Term(value = "终止日期", source = "行政强制法第二十五条", publication = Publication.REDACTED)
  LocalDate getEndsOn();

  /** Last day after an extension. */
  @Term(value = "延长至", source = "行政强制法第二十五条", publication = Publication.REDACTED)
  Optional<LocalDate> getExtendedTo();

  /** Day on which it was lifted. */
  @Term(value = "解除日期", source = "行政强制法第二十五条", publication = Publication.REDACTED)
  Optional<LocalDate> getLiftedOn();

  /** Whether it was taken in urgency, before approval. */
  @Term(value = "情况紧急", source = "环境保护主管部门实施查封、扣押办法第十三条", publication = Publication.REDACTED)
  boolean isUrgent();

  /** When it was approved. */
  @Term(value = "批准时间", source = "环境保护主管部门实施查封、扣押办法第十三条", publication = Publication.REDACTED)
  Optional<OffsetDateTime> getApprovedAt();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CompulsoryMeasure} values. */
  final class Builder extends ImmutableCompulsoryMeasure.Builder {}
}
