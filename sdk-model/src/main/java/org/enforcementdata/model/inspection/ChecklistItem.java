package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/** One item of a checklist template (检查项). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "检查项", source = "生态环境行政检查表单（2025）", certainty = CERTAIN, publication = PUBLIC)
public interface ChecklistItem extends DataObject<ChecklistItem> {

  /** Number of the item, unique in the template, 1 to 50 characters. */
  @Term("序号")
  @Length(max = 50)
  String getItemNo();

  /** What is checked, 1 to 200 characters. */
  @Term("检查项")
  @RequiredInFull
  Optional<@Length(max = 200) String> getCheckItem();

  /** What to look at, 1 to 1000 characters. */
  @Term("检查要点")
  @RequiredInFull
  Optional<@Length(max = 1000) String> getCheckPoint();

  /** What is demanded, 1 to 1000 characters. */
  @Term("检查标准")
  @RequiredInFull
  Optional<@Length(max = 1000) String> getStandard();

  /** How it is checked. */
  @Term("检查方式")
  @RequiredInFull
  Optional<@Valid ChecklistMethod> getMethod();

  /** Level of the agencies that check it. */
  @Term("实施层级")
  @RequiredInFull
  Optional<@Valid AgencyLevel> getLevel();

  /** Provisions on which the item rests. */
  @Term("法律依据")
  @RequiredInFull
  List<@Valid LegalBasis> getLegalBasis();

  /** Type of the answer. */
  @Term(value = "答案类型", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid AnswerType> getAnswerType();

  /** Whether the item must be answered. */
  @Term(value = "是否必填", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<Boolean> getMandatory();

  /** Number of the item on which this one depends, 1 to 50 characters. */
  @Term(value = "依赖项", source = "SDK", certainty = ASSUMED)
  Optional<@Length(max = 50) String> getDependsOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableChecklistItem.Builder {}
}
