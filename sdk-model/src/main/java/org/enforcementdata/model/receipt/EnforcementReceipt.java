package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.Phone;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ChecklistTemplate;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/**
 * The electronic receipt of an on-site inspection (环境现场执法电子回单) for the enterprise. Its existence is
 * certain, every field of it is our proposal. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "enforcement-receipt",
    term = "环境现场执法电子回单",
    source = "环境现场执法电子回单",
    certainty = ASSUMED,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@Period(start = "startedAt", end = "endedAt")
@DayOf(day = "issuedOn", instant = "issuedAt")
public interface EnforcementReceipt extends EnforcementRecord<EnforcementReceipt> {

  /** Number of the receipt, kept also when it is voided. */
  @Term("回单编号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getReceiptNo();

  /** Inspection that it documents. */
  @Term("检查")
  @RequiredInFull
  Optional<@Valid RecordId<Inspection>> getInspection();

  /** Code of the visit, 1 to 100 characters. */
  @Term(value = "检查码", source = "上海市检查码制度")
  Optional<@Length(max = 100) String> getInspectionCode();

  /** Persons who were present for the agency. */
  @Term(value = "执法人员", source = "行政处罚法（2021）第五十五条", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid Officer> getOfficers();

  /** Enterprise that was inspected. */
  @Term("排污单位")
  @RequiredInFull
  Optional<@Valid RecordId<Enterprise>> getEnterprise();

  /** Name of the enterprise on the day, 1 to 200 characters. */
  @Term("单位名称")
  @RequiredInFull
  Optional<@Length(max = 200) String> getEnterpriseName();

  /** Source that was inspected. */
  @Term("固定污染源")
  @RequiredInFull
  Optional<@Valid RecordId<PollutionSource>> getSite();

  /** When the officers arrived. */
  @Term("到达时间")
  @RequiredInFull
  Optional<OffsetDateTime> getStartedAt();

  /** When the officers left. */
  @Term("离开时间")
  @RequiredInFull
  Optional<OffsetDateTime> getEndedAt();

  /** What was inspected, 1 to 200 characters each. */
  @Term("检查内容")
  @RequiredInFull
  List<@Length(max = 200) String> getItems();

  /** Checklist template that was used. */
  @Term("检查表单")
  Optional<@Valid RecordId<ChecklistTemplate>> getChecklist();

  /** Documents that were left with the enterprise. */
  @Term("送达文书")
  List<@Valid DocumentLeft> getDocumentsLeft();

  /** Result as shown to the enterprise. */
  @Term("结果")
  @RequiredInFull
  Optional<@Valid ReceiptResult> getResultSummary();

  /** Number of problems, 0 or more. */
  @Term("问题数")
  @RequiredInFull
  Optional<@Min(0) Integer> getProblemCount();

  /** Notice of the discipline that officers must keep. */
  @Term(value = "廉政纪律告知", source = "2020年执法大练兵文章", publication = PUBLIC)
  @RequiredInFull
  Optional<@Valid DisciplineNotice> getDisciplineNotice();

  /** Phone of the supervision. */
  @Term(value = "监督电话", publication = PUBLIC)
  @RequiredInFull
  Optional<@Valid Phone> getComplaintPhone();

  /** Day of issue where only the day is known. */
  @Term(value = "开具日期", certainty = ASSUMED)
  Optional<LocalDate> getIssuedOn();

  /** When the receipt was issued. */
  @Term("签发时间")
  @RequiredInFull
  Optional<OffsetDateTime> getIssuedAt();

  /** Deliveries to the enterprise, one for each channel that was tried. */
  @Term(value = "送达", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid ReceiptDelivery> getDeliveries();

  /** What the enterprise says of the inspection. */
  @Term(value = "反馈", source = "上海市检查码制度", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid ReceiptFeedback> getFeedback();

  /** What the supervision did with a flagged receipt. */
  @Term(value = "督查处理", source = "2020年执法大练兵文章", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid ReceiptSupervision> getSupervision();

  /** State of the receipt. */
  @Term(value = "状态", source = "SDK")
  @RequiredInFull
  Optional<@Valid EnforcementReceiptStatus> getStatus();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getIssuedOn(), getIssuedAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableEnforcementReceipt.Builder {}
}
