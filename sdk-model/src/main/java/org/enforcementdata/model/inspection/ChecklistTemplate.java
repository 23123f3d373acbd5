package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.IndustryCode;
import org.immutables.value.Value;

/** A form by which inspections are made (检查表单模板), in one version. Immutable and thread-safe. */
@Value.Immutable
@DataType(
    name = "checklist-template",
    term = "检查表单模板",
    source = "生态环境行政检查表单（2025）",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface ChecklistTemplate extends EnforcementRecord<ChecklistTemplate> {

  /** Version of the template, 1 to 50 characters. */
  @Term("模板版本")
  @RequiredInFull
  Optional<@Length(max = 50) String> getTemplateVersion();

  /** Title, 1 to 200 characters. */
  @Term("表单名称")
  @Length(max = 200)
  String getTitle();

  /** Industries to which the form applies; none: all. */
  @Term("适用行业")
  List<@Valid IndustryCode> getIndustries();

  /** Scene to which the form applies, 1 to 200 characters. */
  @Term("适用场景")
  Optional<@Length(max = 200) String> getScene();

  /** First day on which the form may be used. */
  @Term("有效期自")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day on which the form may be used. */
  @Term("有效期至")
  Optional<LocalDate> getEndsOn();

  /** Sections of the form. */
  @Term("检查部分")
  @RequiredInFull
  List<@Valid ChecklistSection> getSections();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableChecklistTemplate.Builder {}
}
