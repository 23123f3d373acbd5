package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.cooperation.TaskForce;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.plan.PoolSnapshot;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A campaign (专项行动), such as the one-permit inspection of 2020 (一证式污染源执法检查). Inspections may count
 * in several; campaigns are never added up. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "campaign",
    term = "专项行动",
    source = "2020年执法大练兵文章",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface Campaign extends EnforcementRecord<Campaign> {

  /** Title, 1 to 200 characters. */
  @Term("名称")
  @Length(max = 200)
  String getTitle();

  /** Plan on which the campaign rests, 1 to 200 characters. */
  @Term("行动方案")
  @RequiredInFull
  Optional<@Length(max = 200) String> getPlanDocument();

  /** Kind of campaign. */
  @Term("类别")
  @RequiredInFull
  Optional<@Valid CampaignKind> getKind();

  /** Agency that organises it. */
  @Term(value = "组织单位", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid AgencyRef> getOrganiser();

  /** First day. */
  @Term(value = "开始日期", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term(value = "结束日期", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Stages in order. */
  @Term("阶段")
  List<@Valid CampaignStage> getStages();

  /** Task forces. */
  @Term(value = "工作组", publication = INTERNAL)
  List<@Valid RecordId<TaskForce>> getTaskForces();

  /** List of the targets. */
  @Term(value = "对象清单", certainty = ASSUMED, publication = REDACTED)
  @RequiredInFull
  Optional<@Valid RecordId<PoolSnapshot>> getTargetSnapshot();

  /** Coverage that is aimed at. */
  @Term(value = "覆盖目标", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid CoverageGoal> getCoverageGoal();

  /** Checklist template of the campaign. */
  @Term("检查表")
  Optional<@Valid RecordId<ChecklistTemplate>> getChecklist();

  /** Guide of the campaign. */
  @Term("检查指南")
  Optional<@Valid RecordId<ChecklistTemplate>> getGuide();

  /** Whether every finding must be closed in the end. */
  @Term("闭环要求")
  @RequiredInFull
  Optional<Boolean> getClosedLoopRequired();

  /** Whether officers of other districts inspect. */
  @Term(value = "是否交叉检查", source = "SDK", certainty = ASSUMED)
  Optional<Boolean> getCrossInspection();

  /** What the campaign does. */
  @Term("专项措施")
  List<@Valid CampaignMeasure> getMeasures();

  /** Parts of its working system (三查、三罚). */
  @Term("三查三罚")
  List<@Valid WorkingSystem> getWorkingSystem();

  /** State of the campaign. */
  @Term(value = "状态", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid CampaignStatus> getStatus();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCampaign.Builder {}
}
