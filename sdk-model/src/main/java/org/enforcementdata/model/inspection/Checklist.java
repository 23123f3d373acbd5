package org.enforcementdata.model.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** The answers that an inspection gave to a checklist (检查表单). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("检查表单")
public interface Checklist extends DataObject {

  /** Revision of the template that was used. */
  @Term(value = "表单模板", source = "生态环境行政检查表单（2025）", publication = Publication.REDACTED)
  @Valid
  RecordId<ChecklistTemplate> getTemplate();

  /** Answers, one for each item. */
  @Term(value = "检查结果", source = "生态环境行政检查表单（2025）", publication = Publication.REDACTED)
  @Size(min = 1)
  List<@Valid ChecklistAnswer> getAnswers();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Checklist} values. */
  final class Builder extends ImmutableChecklist.Builder {}
}
