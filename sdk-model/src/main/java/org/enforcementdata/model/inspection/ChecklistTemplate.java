package org.enforcementdata.model.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.IndustryCode;
import org.immutables.value.Value;

/** A form by which inspections are made (检查表单模板), in one version. Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("检查表单模板")
@SuppressWarnings("immutables:from")
public interface ChecklistTemplate extends EnforcementRecord<ChecklistTemplate> {

  /** Version of the template, 1 to 50 characters. */
  @Term(value = "模板版本", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Length(max = 50)
  String getTemplateVersion();

  /** Title, 1 to 200 characters. */
  @Term(value = "表单名称", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getTitle();

  /** Industries to which the form applies; none: all. */
  @Term(value = "适用行业", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  List<@Valid IndustryCode> getIndustries();

  /** Scene to which the form applies, 1 to 200 characters. */
  @Term(value = "适用场景", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  Optional<@Length(max = 200) String> getScene();

  /** First day on which the form may be used. */
  @Term(value = "有效期自", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  LocalDate getValidFrom();

  /** Last day on which the form may be used. */
  @Term(value = "有效期至", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  Optional<LocalDate> getValidTo();

  /** Sections of the form. */
  @Term(value = "检查部分", source = "生态环境行政检查表单（2025）", publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Valid ChecklistSection> getSections();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ChecklistTemplate} values. */
  final class Builder extends ImmutableChecklistTemplate.Builder {}
}
