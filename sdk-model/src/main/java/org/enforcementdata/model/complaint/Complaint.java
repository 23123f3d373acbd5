package org.enforcementdata.model.complaint;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.quantity.GeoPoint;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * A complaint of a citizen (信访投诉), such as one of the 3 389 of the summer hotline of 2020. Who
 * complained is never told to the one complained of. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "complaint",
    term = "信访投诉",
    source = "信访工作条例（2022）",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@DayOf(day = "receivedOn", instant = "receivedAt")
public interface Complaint extends EnforcementRecord<Complaint> {

  /** Number, 1 to 100 characters. */
  @Term(value = "信访编号", source = "夏令热线通报")
  @RequiredInFull
  Optional<@Length(max = 100) String> getComplaintNo();

  /** Numbers in other systems, such as 12345 or 12369, 1 to 100 characters each. */
  @Term(value = "外部工单号", source = "夏令热线通报")
  List<@Length(max = 100) String> getExternalNos();

  /** How it came in. */
  @Term(value = "信访渠道", source = "夏令热线通报", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid ComplaintChannel> getChannel();

  /** Day where only the day is known. */
  @Term(value = "接收日期", source = "夏令热线通报", publication = REDACTED)
  Optional<LocalDate> getReceivedOn();

  /** When it came in. */
  @Term(value = "接收时间", source = "夏令热线通报", publication = REDACTED)
  @RequiredInFull
  Optional<OffsetDateTime> getReceivedAt();

  /** Who complained. */
  @Term(value = "投诉人", source = "信访工作条例（2022）第三十一条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Complainant> getComplainant();

  /** What it says, 1 to 4000 characters. */
  @Term(value = "投诉内容", source = "SDK", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 4000) String> getContent();

  /** Place, 1 to 500 characters. */
  @Term(value = "投诉地点", source = "SDK", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 500) String> getPlace();

  /** Coordinates. */
  @Term(value = "坐标", source = "SDK", certainty = ASSUMED)
  Optional<@Valid GeoPoint> getLocation();

  /** Whom it is against, in the complainant's words, 1 to 500 characters. */
  @Term(value = "被投诉对象", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Length(max = 500) String> getTargetText();

  /** Source that an officer matched. */
  @Term(value = "固定污染源", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** What it is about. */
  @Term(value = "信访污染类型", source = "夏令热线通报", publication = REDACTED)
  @RequiredInFull
  List<@Valid ComplaintCategory> getCategories();

  /** Whether it was accepted. */
  @Term(value = "受理情况", source = "信访工作条例（2022）第二十二条", publication = REDACTED)
  @RequiredInFull
  Optional<@Valid AcceptanceKind> getAcceptance();

  /** When it was accepted. */
  @Term(value = "受理时间", source = "信访工作条例（2022）第二十二条")
  Optional<OffsetDateTime> getAcceptedAt();

  /** Why it was not accepted, and where to turn, 1 to 1000 characters. */
  @Term(value = "不予受理原因及指引", source = "信访工作条例（2022）第二十二条")
  Optional<@Length(max = 1000) String> getAcceptanceReason();

  /** Agency that handles it. */
  @Term(value = "承办单位", source = "信访工作条例（2022）第二十三条")
  @RequiredInFull
  Optional<@Valid AgencyRef> getHandlingAgency();

  /** When it was assigned. */
  @Term(value = "派单时间", source = "信访工作条例（2022）第二十三条")
  @RequiredInFull
  Optional<OffsetDateTime> getAssignedAt();

  /** Returns to who assigned it. */
  @Term(value = "退单", source = "信访工作条例（2022）第二十三条")
  List<@Valid ComplaintReturn> getReturns();

  /** When the complainant was first contacted. */
  @Term(value = "先行联系时间", source = "SDK", certainty = ASSUMED)
  Optional<OffsetDateTime> getFirstContactAt();

  /** Until when it must be handled. */
  @Term(value = "办理期限", source = "信访工作条例（2022）第三十四条")
  @RequiredInFull
  Optional<OffsetDateTime> getDueAt();

  /** Norm that sets the time, 1 to 200 characters. */
  @Term(value = "期限依据", source = "信访工作条例（2022）第三十四条")
  @RequiredInFull
  Optional<@Length(max = 200) String> getNorm();

  /** Extension of the time. */
  @Term(value = "延期", source = "信访工作条例（2022）第三十四条")
  Optional<@Valid ComplaintExtension> getTimeExtension();

  /** What was done. */
  @Term(value = "办理动作", source = "2020年执法大练兵文章")
  List<@Valid ComplaintAction> getActions();

  /** Inspections that followed. */
  @Term(value = "检查", source = "SDK", certainty = ASSUMED)
  List<@Valid RecordId<Inspection>> getInspections();

  /** Findings that followed. */
  @Term(value = "问题", source = "SDK", certainty = ASSUMED)
  List<@Valid RecordId<Finding>> getFindings();

  /** Reply to the complainant. */
  @Term(value = "答复", source = "信访工作条例（2022）第三十四条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid ComplaintReply> getReply();

  /** How content the complainant is. */
  @Term(value = "满意度", source = "夏令热线通报", certainty = LIKELY, publication = REDACTED)
  Optional<@Valid Satisfaction> getSatisfaction();

  /** Review. */
  @Term(value = "信访复查", source = "信访工作条例（2022）第三十五条")
  Optional<@Valid ComplaintReview> getReview();

  /** Second review. */
  @Term(value = "信访复核", source = "信访工作条例（2022）第三十六条")
  Optional<@Valid ComplaintReview> getSecondReview();

  /** Complaint with which it is handled. */
  @Term(value = "并案", source = "SDK", certainty = ASSUMED)
  Optional<@Valid RecordId<Complaint>> getMergedInto();

  /** Reward. */
  @Term(value = "举报奖励", source = "SDK", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid ComplaintReward> getReward();

  /** State of it. */
  @Term(value = "信访状态", source = "SDK", certainty = ASSUMED, publication = REDACTED)
  @RequiredInFull
  Optional<@Valid ComplaintStatus> getStatus();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getReceivedOn(), getReceivedAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplaint.Builder {}
}
