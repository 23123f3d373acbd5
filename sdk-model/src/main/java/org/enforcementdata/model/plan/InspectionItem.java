package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** An item of the published list of what may be inspected (检查事项). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "检查事项", source = "国办发〔2024〕54号", certainty = CERTAIN, publication = PUBLIC)
public interface InspectionItem extends DataObject<InspectionItem> {

  /** Code of the item in the published list, 1 to 64 characters. */
  @Term("事项编码")
  @RequiredInFull
  Optional<@Length(max = 64) String> getCode();

  /** Name of the item, 1 to 200 characters. */
  @Term("事项名称")
  @Length(max = 200)
  String getName();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableInspectionItem.Builder {}
}
