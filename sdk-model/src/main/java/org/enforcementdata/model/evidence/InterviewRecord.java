package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Privacy.P2;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.code.PartySignature;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.snapshot.Officer;
import org.immutables.value.Value;

/** The written record of an interview of one person (询问笔录). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    name = "interview-record",
    term = "询问笔录",
    source = "环境行政执法文书制作指南（2016）",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@DayOf(day = "interviewedOn", instant = "startedAt")
@Period(start = "startedAt", end = "endedAt")
public interface InterviewRecord extends EnforcementRecord<InterviewRecord> {

  /** Number of the record, 1 to 100 characters. */
  @Term("笔录编号")
  @RequiredInFull
  Optional<@Length(max = 100) String> getRecordNo();

  /** Inspection to which it belongs. */
  @Term("检查")
  Optional<@Valid RecordId<Inspection>> getInspection();

  /** Case to which it belongs. */
  @Term("案件")
  Optional<@Valid RecordId<EnforcementCase>> getEnforcementCase();

  /** Day where only the day is known. */
  @Term("询问日期")
  Optional<LocalDate> getInterviewedOn();

  /** When it began. */
  @Term("开始时间")
  Optional<OffsetDateTime> getStartedAt();

  /** When it ended. */
  @Term("结束时间")
  Optional<OffsetDateTime> getEndedAt();

  /** Place, 1 to 500 characters. */
  @Term("询问地点")
  Optional<@Length(max = 500) String> getPlace();

  /** Person who was interviewed. */
  @Term(value = "被询问人", source = "行政处罚法（2021）第五十五条", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonOnSite> getInterviewee();

  /** What the person has to do with the case, 1 to 200 characters. */
  @Term("与案件的关系")
  Optional<@Length(max = 200) String> getRelation();

  /** Officers who asked. */
  @Term(value = "询问人员", source = "行政处罚法（2021）第四十二条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid Officer> getOfficers();

  /** Whether the person was told of rights and of recusal. */
  @Term(value = "是否告知权利义务及申请回避", source = "行政处罚法（2021）第四十四条")
  Optional<Boolean> getRightsNotified();

  /** Whether the person was told of the duty to answer truthfully. */
  @Term(value = "是否告知如实回答义务", source = "行政处罚法（2021）第五十五条")
  Optional<Boolean> getTruthDutyNotified();

  /** Questions and answers. */
  @Term(value = "问答", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  List<@Valid InterviewAnswer> getAnswers();

  /** Whether the person signed. */
  @Term(value = "被询问人签名情况", source = "行政处罚法（2021）第五十五条")
  Optional<@Valid PartySignature> getSignature();

  /** Why the person did not sign, 1 to 500 characters. */
  @Term("未签名原因")
  Optional<@Length(max = 500) String> getSignatureNote();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getInterviewedOn(), getStartedAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableInterviewRecord.Builder {}
}
