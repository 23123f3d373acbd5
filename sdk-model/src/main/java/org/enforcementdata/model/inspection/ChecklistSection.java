package org.enforcementdata.model.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A section of a checklist template (检查部分). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("检查部分")
public interface ChecklistSection extends DataObject {

  /** Title, 1 to 200 characters. */
  @Term(value = "部分名称", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getTitle();

  /** Items of the section. */
  @Term(value = "检查项", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Valid ChecklistItem> getItems();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ChecklistSection} values. */
  final class Builder extends ImmutableChecklistSection.Builder {}
}
