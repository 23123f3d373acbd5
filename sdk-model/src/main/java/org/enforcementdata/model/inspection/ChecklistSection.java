package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A section of a checklist template (检查部分). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "检查部分", source = "生态环境行政检查表单（2025）", certainty = CERTAIN, publication = PUBLIC)
public interface ChecklistSection extends DataObject<ChecklistSection> {

  /** Title, 1 to 200 characters. */
  @Term("部分名称")
  @Length(max = 200)
  String getTitle();

  /** Items of the section. */
  @Term("检查项")
  @RequiredInFull
  List<@Valid ChecklistItem> getItems();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableChecklistSection.Builder {}
}
