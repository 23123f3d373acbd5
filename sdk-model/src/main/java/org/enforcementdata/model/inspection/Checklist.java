package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** The answers that an inspection gave to a checklist (检查表单). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "检查表单", source = "生态环境行政检查表单（2025）", certainty = CERTAIN, publication = REDACTED)
public interface Checklist extends DataObject<Checklist> {

  /** Revision of the template that was used. */
  @Term("表单模板")
  @RequiredInFull
  Optional<@Valid RecordId<ChecklistTemplate>> getTemplate();

  /** Answers, one for each item. */
  @Term("检查结果")
  @RequiredInFull
  List<@Valid ChecklistAnswer> getAnswers();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableChecklist.Builder {}
}
