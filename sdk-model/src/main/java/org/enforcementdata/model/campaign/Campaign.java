package org.enforcementdata.model.campaign;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.CampaignKind;
import org.enforcementdata.model.code.CampaignStatus;
import org.enforcementdata.model.code.CoverageGoal;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AgencyRef;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.immutables.value.Value;

/**
 * A campaign (专项行动), such as the one-permit inspection of 2020 (一证式污染源执法检查). Inspections may count
 * in several; campaigns are never added up. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("专项行动")
@SuppressWarnings("immutables:from")
public interface Campaign extends EnforcementRecord<Campaign> {

  /** Title, 1 to 200 characters. */
  @Term(value = "名称", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getTitle();

  /** Plan on which the campaign rests, 1 to 200 characters. */
  @Term(value = "行动方案", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getPlanDocument();

  /** Kind of campaign. */
  @Term(value = "类别", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  @Valid
  CampaignKind getKind();

  /** Agency that organises it. */
  @Term(
      value = "组织单位",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  AgencyRef getOrganiser();

  /** First day. */
  @Term(
      value = "开始日期",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  LocalDate getStartsOn();

  /** Last day. */
  @Term(
      value = "结束日期",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  LocalDate getEndsOn();

  /** Stages in order. */
  @Term(value = "阶段", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  List<@Valid CampaignStage> getStages();

  /** Task forces. */
  @Term(value = "工作组", source = "2020年执法大练兵文章", publication = Publication.INTERNAL)
  List<@Valid RecordId<?>> getTaskForces();

  /** List of the targets. */
  @Term(
      value = "对象清单",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.REDACTED)
  @Valid
  RecordId<?> getTargetSnapshot();

  /** Coverage that is aimed at. */
  @Term(value = "覆盖目标", source = "2020年执法大练兵文章", publication = Publication.REDACTED)
  @Valid
  CoverageGoal getCoverageGoal();

  /** Checklist template of the campaign. */
  @Term(value = "检查表", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  Optional<@Valid RecordId<ChecklistTemplate>> getChecklist();

  /** Guide of the campaign. */
  @Term(value = "检查指南", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  Optional<@Valid RecordId<?>> getGuide();

  /** Whether every finding must be closed in the end. */
  @Term(value = "闭环要求", source = "2020年执法大练兵文章", publication = Publication.PUBLIC)
  boolean isClosedLoopRequired();

  /** State of the campaign. */
  @Term(
      value = "状态",
      source = "专项行动生命周期（D11）",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  CampaignStatus getStatus();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Campaign} values. */
  final class Builder extends ImmutableCampaign.Builder {}
}
