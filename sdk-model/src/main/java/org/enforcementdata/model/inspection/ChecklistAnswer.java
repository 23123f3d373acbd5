package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** The answer to one item of a checklist (检查项结果). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "检查项结果", source = "生态环境行政检查表单（2025）", certainty = CERTAIN, publication = REDACTED)
public interface ChecklistAnswer extends DataObject<ChecklistAnswer> {

  /** Number of the item, 1 to 50 characters. */
  @Term("序号")
  @Length(max = 50)
  String getItemNo();

  /** Result. */
  @Term("检查结果")
  @RequiredInFull
  Optional<@Valid CheckResult> getResult();

  /** Value where the item asks for one. */
  @Term(value = "检查值", source = "SDK", certainty = ASSUMED)
  Optional<@Valid AnswerValue> getValue();

  /** What the problem is, 1 to 2000 characters. */
  @Term("问题记录")
  Optional<@Length(max = 2000) String> getProblemRecord();

  /** Evidence of the problem. */
  @Term(value = "证据", publication = INTERNAL)
  List<@Valid RecordId<EvidenceItem>> getEvidence();

  /** Finding that records the problem. */
  @Term("问题")
  Optional<@Valid RecordId<Finding>> getFinding();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableChecklistAnswer.Builder {}
}
