package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/** An operation of several agencies together (联合执法). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    name = "joint-operation",
    term = "联合执法",
    source = "2020年执法大练兵文章",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface JointOperation extends EnforcementRecord<JointOperation> {

  /** Title, 1 to 200 characters. */
  @Term("联合执法名称")
  @Length(max = 200)
  String getTitle();

  /** What it is about. */
  @Term("联合执法主题")
  @RequiredInFull
  Optional<@Valid OperationTheme> getTheme();

  /** How far it reaches. */
  @Term("联合执法范围")
  @RequiredInFull
  Optional<@Valid OperationScope> getScope();

  /** Agency that leads. */
  @Term("牵头单位")
  @RequiredInFull
  Optional<@Valid AgencyRef> getLead();

  /** Other agencies. */
  @Term("参与单位")
  @RequiredInFull
  List<@Valid AgencyRef> getParticipants();

  /** Agreement on which it rests. */
  @Term("机制文件")
  Optional<@Valid RecordId<CooperationMechanism>> getMechanism();

  /** Campaign to which it belongs. */
  @Term(value = "专项行动", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RecordId<Campaign>> getCampaign();

  /** First day. */
  @Term(value = "开始日期", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term(value = "结束日期", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Where it takes place. */
  @Term(value = "联合执法区域", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  List<@Valid DivisionCode> getAreas();

  /** Means that it uses. */
  @Term("非现场手段")
  List<@Valid OffSiteMethod> getMethods();

  /** Dispatches. */
  @Term(value = "出动", source = "SDK", certainty = ASSUMED)
  List<@Valid RecordId<Dispatch>> getDispatches();

  /** Inspections, each with the agency that is competent. */
  @Term(value = "联合检查", source = "SDK", certainty = ASSUMED)
  List<@Valid JointInspection> getInspections();

  /** Findings. */
  @Term(value = "问题", publication = INTERNAL)
  List<@Valid RecordId<Finding>> getFindings();

  /** Transfers. */
  @Term(value = "移送", publication = INTERNAL)
  List<@Valid RecordId<Transfer>> getTransfers();

  /** Returns with its results. */
  @Term(value = "成果报表", source = "SDK", certainty = ASSUMED)
  List<@Valid RecordId<StatisticalReturn>> getResults();

  @Override
  default Optional<LocalDate> actDate() {
    return getStartsOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableJointOperation.Builder {}
}
