package org.enforcementdata.model.receipt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.EnforcementReceiptStatus;
import org.enforcementdata.model.code.ReceiptResult;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.Officer;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/**
 * The electronic receipt of an on-site inspection (环境现场执法电子回单) for the enterprise. Its existence is
 * certain, every field of it is our proposal. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("环境现场执法电子回单")
@SuppressWarnings("immutables:from")
public interface EnforcementReceipt extends EnforcementRecord<EnforcementReceipt> {

  /** Number of the receipt, kept also when it is voided. */
  @Term(
      value = "回单编号",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  DocumentNumber getReceiptNo();

  /** Inspection that it documents. */
  @Term(
      value = "检查",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  RecordId<Inspection> getInspection();

  /** Code of the visit, 1 to 100 characters. */
  @Term(
      value = "检查码",
      source = "上海市检查码制度",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<@Length(max = 100) String> getInspectionCode();

  /** Persons who were present for the agency. */
  @Term(
      value = "执法人员",
      source = "行政处罚法（2021）第五十五条",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Size(min = 1)
  List<@Valid Officer> getOfficers();

  /** Enterprise that was inspected. */
  @Term(
      value = "排污单位",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  RecordId<Enterprise> getEnterprise();

  /** Name of the enterprise on the day, 1 to 200 characters. */
  @Term(
      value = "单位名称",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Length(max = 200)
  String getEnterpriseName();

  /** Source that was inspected. */
  @Term(
      value = "固定污染源",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  RecordId<PollutionSource> getSite();

  /** When the officers arrived. */
  @Term(
      value = "到达时间",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  OffsetDateTime getArrivedAt();

  /** When the officers left. */
  @Term(
      value = "离开时间",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  OffsetDateTime getLeftAt();

  /** What was inspected, 1 to 200 characters each. */
  @Term(
      value = "检查内容",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Size(min = 1)
  List<@Length(max = 200) String> getItems();

  /** Checklist template that was used. */
  @Term(
      value = "检查表单",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<@Valid RecordId<ChecklistTemplate>> getChecklist();

  /** Documents that were left with the enterprise. */
  @Term(
      value = "送达文书",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  List<@Valid DocumentLeft> getDocumentsLeft();

  /** Result as shown to the enterprise. */
  @Term(
      value = "结果",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  ReceiptResult getResultSummary();

  /** Number of problems, 0 or more. */
  @Term(
      value = "问题数",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Min(0)
  int getProblemCount();

  /** Notice of the discipline that officers must keep. */
  @Term(
      value = "廉政纪律告知",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  DisciplineNotice getDisciplineNotice();

  /** Phone of the supervision. */
  @Term(
      value = "监督电话",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  Phone getComplaintPhone();

  /** When the receipt was issued. */
  @Term(
      value = "签发时间",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  OffsetDateTime getIssuedAt();

  /** Deliveries to the enterprise, one for each channel that was tried. */
  @Term(
      value = "送达",
      source = "环境现场执法电子回单",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  List<@Valid ReceiptDelivery> getDeliveries();

  /** What the enterprise says of the inspection. */
  @Term(
      value = "反馈",
      source = "上海市检查码制度",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Valid ReceiptFeedback> getFeedback();

  /** What the supervision did with a flagged receipt. */
  @Term(
      value = "督查处理",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Valid ReceiptSupervision> getSupervision();

  /** State of the receipt. */
  @Term(
      value = "状态",
      source = "电子回单生命周期（D6）",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  EnforcementReceiptStatus getStatus();

  @Override
  default LocalDate actDate() {
    return EnforcementRecord.legalDay(getIssuedAt());
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EnforcementReceipt} values. */
  final class Builder extends ImmutableEnforcementReceipt.Builder {}
}
