package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Privacy.P2;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PARTNER;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/**
 * The transfer of a case or a clue to another authority (移送), such as the six of the waste-oil
 * action of 2020 to the police. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "transfer",
    term = "移送",
    source = "环境保护行政执法与刑事司法衔接工作办法第六条",
    certainty = CERTAIN,
    publication = PARTNER)
@SuppressWarnings("immutables:from")
@DayOf(day = "handedOverOn", instant = "handedOverAt")
@Period(start = "reportedAt", end = "approvedAt")
public interface Transfer extends EnforcementRecord<Transfer> {

  /** Number of the transfer. */
  @Term("移送书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getTransferNo();

  /** What is transferred. */
  @Term(value = "移送类型", source = "SDK", certainty = ASSUMED)
  @Valid
  TransferKind getKind();

  /** Agency that transfers. */
  @Term("移出机关")
  @RequiredInFull
  Optional<@Valid AgencyRef> getFromAgency();

  /** Authority that receives. */
  @Term("接收机关")
  @RequiredInFull
  Optional<@Valid AgencyRef> getToAgency();

  /** Authorities that get a copy. */
  @Term("抄送机关")
  List<@Valid AgencyRef> getCopyTo();

  /** Findings from which it comes. */
  @Term(value = "问题", source = "SDK", certainty = ASSUMED)
  List<@Valid RecordId<Finding>> getFindings();

  /** When the transfer was proposed. */
  @Term(value = "报告时间", source = "行政执法机关移送涉嫌犯罪案件的规定第五条")
  @RequiredInFull
  Optional<OffsetDateTime> getReportedAt();

  /** When the head decided. */
  @Term(value = "批准时间", source = "行政执法机关移送涉嫌犯罪案件的规定第五条")
  @RequiredInFull
  Optional<OffsetDateTime> getApprovedAt();

  /** Who decided. */
  @Term(value = "批准人", source = "行政执法机关移送涉嫌犯罪案件的规定第五条", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PersonName> getApprover();

  /** Why it was refused, 1 to 1000 characters. */
  @Term(value = "不批准移送理由", source = "行政执法机关移送涉嫌犯罪案件的规定第五条")
  Optional<@Length(max = 1000) String> getRefusalReason();

  /** Day where only the day is known. */
  @Term("移交日期")
  Optional<LocalDate> getHandedOverOn();

  /** When it was handed over. */
  @Term("移交时间")
  @RequiredInFull
  Optional<OffsetDateTime> getHandedOverAt();

  /** Case. */
  @Term("案件")
  Optional<@Valid RecordId<EnforcementCase>> getEnforcementCase();

  /** Offence that is suspected, 1 to 200 characters. */
  @Term(value = "涉嫌罪名", privacy = P2, publication = PARTNER)
  @Value.Redacted
  Optional<@Length(max = 200) String> getSuspectedOffence();

  /** What is handed over. */
  @Term("移送材料")
  @RequiredInFull
  List<@Valid TransferMaterial> getMaterials();

  /** Officers in charge. */
  @Term(value = "专案组人员", source = "行政执法机关移送涉嫌犯罪案件的规定第五条", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid Officer> getOfficersInCharge();

  /** Receipt of the receiver. */
  @Term(value = "接受回执", source = "行政执法机关移送涉嫌犯罪案件的规定第七条")
  @RequiredInFull
  Optional<@Valid TransferAcknowledgement> getAcknowledgement();

  /** Request for more. */
  @Term(value = "补正通知", source = "环境保护行政执法与刑事司法衔接工作办法第八条")
  Optional<@Valid SupplementRequest> getSupplementRequest();

  /** Answer of the receiver. */
  @Term(value = "移送答复", source = "环境保护行政执法与刑事司法衔接工作办法第九条")
  Optional<@Valid TransferReply> getReply();

  /** Reconsideration of a refusal. */
  @Term(value = "移送复议", source = "环境保护行政执法与刑事司法衔接工作办法第十一条")
  Optional<@Valid TransferReconsideration> getReconsideration();

  /** When the items were handed over. */
  @Term(value = "物品移交时间", source = "环境保护行政执法与刑事司法衔接工作办法第十条")
  Optional<OffsetDateTime> getEvidenceHandedOverAt();

  /** When it was entered in the shared platform. */
  @Term(value = "信息共享录入时间", source = "环境保护行政执法与刑事司法衔接工作办法第三十四条")
  Optional<OffsetDateTime> getSharedPlatformEntryAt();

  /** State of it. */
  @Term(value = "移送状态", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid TransferStatus> getStatus();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getHandedOverOn(), getHandedOverAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTransfer.Builder {}
}
