package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.InspectionKind;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A plan of inspections (检查计划), filed before any inspection code is issued under it. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(
    name = "inspection-plan",
    term = "检查计划",
    source = "优化营商环境条例第五十四条",
    certainty = LIKELY,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
public interface InspectionPlan extends EnforcementRecord<InspectionPlan> {

  /** Code under which the plan is filed, 1 to 100 characters. */
  @Term(value = "计划编号（备案编码）", source = "上海市检查码制度")
  @RequiredInFull
  Optional<@Length(max = 100) String> getPlanCode();

  /** Agency that plans. */
  @Term("计划编制机关")
  @RequiredInFull
  Optional<@Valid AgencyRef> getPlanningAgency();

  /** Year of the plan, 2000 to 2100. */
  @Term("计划年度")
  @RequiredInFull
  Optional<@Min(2000) @Max(2100) Integer> getYear();

  /** Quarter of the plan, 1 to 4. */
  @Term("计划季度")
  Optional<@Min(1) @Max(4) Integer> getQuarter();

  /** Kind of inspection; a single case is not planned. */
  @Term(value = "检查类别", source = "生态环境部2025年7月通知")
  @RequiredInFull
  Optional<@Valid InspectionKind> getKind();

  /** Approval of the plan. */
  @Term(value = "计划批准文件", publication = INTERNAL)
  Optional<@Valid RecordId<?>> getApproval();

  /** Day of filing. */
  @Term(value = "备案日期", source = "上海市检查码制度")
  Optional<LocalDate> getFiledOn();

  /** Day of publication. */
  @Term(value = "公布日期", source = "上海市检查码制度")
  Optional<LocalDate> getPublishedOn();

  /** Whom the plan concerns, 1 to 1000 characters. */
  @Term("检查范围")
  @RequiredInFull
  Optional<@Length(max = 1000) String> getScope();

  /** What may be inspected, from the published list. */
  @Term(value = "检查事项", source = "国办发〔2024〕54号")
  @RequiredInFull
  List<@Valid InspectionItem> getItems();

  /** How often a target may be inspected. */
  @Term(value = "年度频次上限", source = "生态环境部2025年7月通知")
  List<@Valid FrequencyCap> getFrequencyCaps();

  /** Pool of the targets. */
  @Term(value = "检查对象名录库", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid RecordId<PoolSnapshot>> getTargetPool();

  /** Pool of the inspectors. */
  @Term(value = "检查人员名录库", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid RecordId<PoolSnapshot>> getInspectorPool();

  /** How many are to be drawn of each stratum. */
  @Term(value = "分层比例", source = "双随机抽查分层")
  @RequiredInFull
  List<@Valid PlannedStratum> getStrata();

  /** What became of each target. */
  @Term(value = "执行情况", source = "双随机抽查结果公示")
  List<@Valid PlanExecution> getExecutions();

  /** State of the plan. */
  @Term(value = "状态", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid PlanStatus> getStatus();

  @Override
  default Optional<LocalDate> actDate() {
    return getFiledOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableInspectionPlan.Builder {}
}
