package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.code.InspectionKind;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.code.PartySignature;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.receipt.EnforcementReceipt;
import org.enforcementdata.model.snapshot.AgencyInRole;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/**
 * One inspection of one target (检查), on site or off site: who inspected what, when, how, and what
 * came of it. A service visit is no inspection. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "inspection",
    term = "检查",
    source = "行政处罚法（2021）第五十五条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period(start = "startedAt", end = "endedAt")
@DayOf(day = "inspectedOn", instant = "startedAt")
public interface Inspection extends EnforcementRecord<Inspection> {

  /** Number of the task, 1 to 100 characters. */
  @Term(value = "任务编号", source = "生态环境行政检查表单（2025）")
  @RequiredInFull
  Optional<@Length(max = 100) String> getTaskNo();

  /** Whether on site or off site. */
  @Term(value = "检查方式", source = "国办发〔2024〕54号")
  @Valid
  InspectionMode getMode();

  /** Kind of inspection. */
  @Term(value = "检查类别", source = "生态环境部2025年7月通知")
  @RequiredInFull
  Optional<@Valid InspectionKind> getKind();

  /** Where the inspection comes from. */
  @Term(value = "检查来源", source = "生态环境行政检查表单（2025）")
  @RequiredInFull
  Optional<@Valid InspectionSource> getSource();

  /** Items of the published list that were inspected, 1 to 200 characters each. */
  @Term(value = "检查事项", source = "国办发〔2024〕54号", certainty = LIKELY)
  List<@Length(max = 200) String> getItems();

  /** Code of the filed plan, 1 to 100 characters. */
  @Term(value = "计划编码", source = "上海市检查码制度")
  Optional<@Length(max = 100) String> getPlanCode();

  /** Record that triggered the inspection. */
  @Term(value = "触发线索", source = "上海市检查码制度", publication = REDACTED)
  Optional<@Valid RecordId<?>> getTrigger();

  /** Reason of a triggered inspection, 1 to 500 characters. */
  @Term(value = "触发理由", source = "上海市检查码制度", publication = REDACTED)
  Optional<@Length(max = 500) String> getTriggerReason();

  /** Code shown to the enterprise for this one visit. */
  @Term(value = "检查码", source = "上海市优化营商环境条例第六十三条")
  Optional<@Valid InspectionCode> getInspectionCode();

  /** Approval of the inspection. */
  @Term(value = "检查审批表", source = "司法部行政检查文书（2025）", publication = INTERNAL)
  Optional<@Valid RecordId<?>> getApproval();

  /** Notice of the inspection. */
  @Term(value = "检查通知书", source = "司法部行政检查文书（2025）", publication = INTERNAL)
  Optional<@Valid RecordId<?>> getNotice();

  /** Source that was inspected. */
  @Term(value = "检查对象（固定污染源）", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid RecordId<PollutionSource>> getTargetSource();

  /** Enterprise that was inspected. */
  @Term(value = "检查对象（排污单位）", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid RecordId<Enterprise>> getTargetEnterprise();

  /** Turn-out in which the inspection was made. */
  @Term(value = "出动", source = "行政处罚法（2021）第四十二条")
  Optional<@Valid RecordId<Dispatch>> getDispatch();

  /** Persons present for the agency. */
  @Term(value = "检查人员", source = "行政处罚法（2021）第四十二条、第五十五条", privacy = P1, publication = PUBLIC)
  @RequiredInFull
  @Value.Redacted
  List<@Valid Officer> getOfficersPresent();

  /** Whether the officers showed their certificates. */
  @Term(value = "出示执法证件", publication = INTERNAL)
  @RequiredInFull
  Optional<Boolean> getCertificateShown();

  /** Day of the inspection where only the day is known. */
  @Term(value = "检查日期", certainty = ASSUMED)
  Optional<LocalDate> getInspectedOn();

  /** When the inspection began. */
  @Term(value = "检查开始时间", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<OffsetDateTime> getStartedAt();

  /** When the inspection ended. */
  @Term(value = "检查结束时间", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<OffsetDateTime> getEndedAt();

  /** Whether by day or by night. */
  @Term(value = "检查时段", source = "SDK", certainty = ASSUMED)
  Optional<@Valid TimeClass> getTimeClass();

  /** Means of an off-site inspection. */
  @Term(value = "非现场手段", source = "2020年执法大练兵文章")
  List<@Valid OffSiteMethod> getOffSiteMethods();

  /** Answers to a checklist. */
  @Term(value = "检查表单", source = "生态环境行政检查表单（2025）", publication = REDACTED)
  Optional<@Valid Checklist> getChecklist();

  /** Outcome. */
  @Term(value = "检查结论", source = "双随机抽查结果公示")
  @RequiredInFull
  Optional<@Valid InspectionOutcome> getOutcome();

  /** Findings of the inspection. */
  @Term(value = "问题", source = "2020年执法大练兵文章", publication = REDACTED)
  List<@Valid RecordId<Finding>> getFindings();

  /** Evidence that was taken. */
  @Term(value = "证据", source = "行政处罚法（2021）第四十七条", publication = INTERNAL)
  List<@Valid RecordId<EvidenceItem>> getEvidence();

  /** Person present for the party. */
  @Term(value = "在场人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getPartyPresent();

  /** What the party said, 1 to 4000 characters. */
  @Term(value = "当事人陈述", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 4000) String> getPartyStatement();

  /** Whether the party signed. */
  @Term(value = "当事人签名", publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid PartySignature> getPartySignature();

  /** Note on why the party did not sign, 1 to 500 characters. */
  @Term(value = "未签名说明", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Length(max = 500) String> getPartySignatureNote();

  /** Witness of a refused or missing signature. */
  @Term(value = "见证人", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getWitness();

  /** When the enterprise was told the result. */
  @Term(value = "检查结果告知时间", source = "国办发〔2024〕54号", publication = INTERNAL)
  Optional<OffsetDateTime> getResultNotifiedAt();

  /** Electronic receipt of the inspection. */
  @Term(value = "电子回单", source = "2020年执法大练兵文章", publication = INTERNAL)
  Optional<@Valid RecordId<EnforcementReceipt>> getReceipt();

  /** Rating by the enterprise. */
  @Term(value = "企业评价", source = "上海市检查码制度", publication = INTERNAL)
  Optional<@Valid EnterpriseRating> getRating();

  /** State of the inspection. */
  @Term(value = "状态", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid InspectionStatus> getStatus();

  /** Campaigns in which the visit counts; campaigns are never added up. */
  @Term(value = "专项行动", source = "2020年执法大练兵文章")
  List<@Valid RecordId<Campaign>> getCampaigns();

  /** Other agencies that took part. */
  @Term(value = "联合部门", source = "2020年执法大练兵文章")
  List<@Valid AgencyRef> getParticipants();

  /** Agencies with a part in it. */
  @Term(value = "机关及其作用", source = "SDK", certainty = ASSUMED)
  List<@Valid AgencyInRole> getAgencies();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getInspectedOn(), getStartedAt());
  }

  /** Whether the visit counts towards the yearly cap of the enterprise: routine visits only. */
  default boolean countsTowardCap() {
    return getKind().filter(InspectionKind.ROUTINE::equals).isPresent();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableInspection.Builder {}
}
