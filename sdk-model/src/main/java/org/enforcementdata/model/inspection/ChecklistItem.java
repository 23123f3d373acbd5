package org.enforcementdata.model.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.AnswerType;
import org.enforcementdata.model.code.ChecklistMethod;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/** One item of a checklist template (检查项). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("检查项")
public interface ChecklistItem extends DataObject {

  /** Number of the item, unique in the template, 1 to 50 characters. */
  @Term(value = "序号", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Length(max = 50)
  String getItemNo();

  /** What is checked, 1 to 200 characters. */
  @Term(value = "检查项", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getCheckItem();

  /** What to look at, 1 to 1000 characters. */
  @Term(value = "检查要点", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Length(max = 1000)
  String getCheckPoint();

  /** What is demanded, 1 to 1000 characters. */
  @Term(value = "检查标准", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Length(max = 1000)
  String getStandard();

  /** How it is checked. */
  @Term(value = "检查方式", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Valid
  ChecklistMethod getMethod();

  /** Level of the agencies that check it. */
  @Term(value = "实施层级", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Valid
  AgencyLevel getLevel();

  /** Provisions on which the item rests. */
  @Term(value = "法律依据", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Valid LegalBasis> getLegalBasis();

  /** Type of the answer. */
  @Term(
      value = "答案类型",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  AnswerType getAnswerType();

  /** Whether the item must be answered. */
  @Term(
      value = "是否必填",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  boolean isMandatory();

  /** Number of the item on which this one depends, 1 to 50 characters. */
  @Term(
      value = "依赖项",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Length(max = 50) String> getDependsOn();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ChecklistItem} values. */
  final class Builder extends ImmutableChecklistItem.Builder {}
}
