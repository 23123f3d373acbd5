package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/**
 * What the inspected unit or the host says of the integrity of officers away from home (廉政监督回单).
 * That there is such a receipt is attested; every member is our proposal. The officers never see
 * it. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "integrity-receipt",
    term = "廉政监督回单",
    source = "2020年执法大练兵文章",
    certainty = ASSUMED,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@Period
public interface IntegrityReceipt extends EnforcementRecord<IntegrityReceipt> {

  /** Number, 1 to 100 characters. */
  @Term("廉政回单编号")
  @RequiredInFull
  Optional<@Length(max = 100) String> getReceiptNo();

  /** Secondment or task force. */
  @Term("督察任务")
  Optional<@Valid RecordId<?>> getMission();

  /** Kind of mission. */
  @Term("任务类别")
  @RequiredInFull
  Optional<@Valid IntegrityMission> getMissionKind();

  /** First day of the mission. */
  @Term("开始日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day of it. */
  @Term("结束日期")
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Officers whom it concerns. */
  @Term(value = "被监督人员", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid Officer> getOfficers();

  /** Who filled it in. */
  @Term("填写单位类别")
  @RequiredInFull
  Optional<@Valid RespondentKind> getRespondentKind();

  /** Person who filled it in; may stay unnamed. */
  @Term(value = "廉政回单填写人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getRespondent();

  /** Answers. */
  @Term("廉政项")
  @RequiredInFull
  List<@Valid IntegrityAnswer> getAnswers();

  /** Meals, gifts, transport, lodging. */
  @Term(value = "吃请礼品交通住宿", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid ReceivedBenefit> getBenefits();

  /** When it came back. */
  @Term("收回时间")
  Optional<OffsetDateTime> getReturnedAt();

  /** How it came back. */
  @Term("收回方式")
  Optional<@Valid ReturnChannel> getReturnChannel();

  /** Discipline office that gets it. */
  @Term("廉政回单接收单位")
  @RequiredInFull
  Optional<@Valid AgencyRef> getRecipient();

  /** Who read it. */
  @Term(value = "阅处人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getReadBy();

  /** What followed, 1 to 2000 characters. */
  @Term(value = "处理情况", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 2000) String> getFollowUp();

  /** State of it. */
  @Term("廉政回单状态")
  @RequiredInFull
  Optional<@Valid IntegrityReceiptStatus> getStatus();

  @Override
  default Optional<LocalDate> actDate() {
    return getStartsOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableIntegrityReceipt.Builder {}
}
