package org.enforcementdata.model.exchange;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.constraints.Min;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * How many records of a type a batch has (记录数), such as 120 inspections. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "记录数", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface RecordCount extends DataObject<RecordCount> {

  /** Type of the records, such as {@code inspection}. */
  @Term("记录类型")
  @Length(max = 64)
  String getRecordType();

  /** Number of lines with a record of the type, at least 1. */
  @Term("数量")
  @Min(1)
  long getNumber();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRecordCount.Builder {}
}
