package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
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
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.immutables.value.Value;

/**
 * The written record of an inspection of a site (现场检查（勘察）笔录). The photos that belong to it are
 * pieces of evidence. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "site-record",
    term = "现场检查（勘察）笔录",
    source = "环境行政执法文书制作指南（2016）",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@DayOf(day = "recordedOn", instant = "startedAt")
@Period(start = "startedAt", end = "endedAt")
public interface SiteRecord extends EnforcementRecord<SiteRecord> {

  /** Number of the record, 1 to 100 characters. */
  @Term("笔录编号")
  @RequiredInFull
  Optional<@Length(max = 100) String> getRecordNo();

  /** Inspection that it records. */
  @Term("检查")
  @RequiredInFull
  Optional<@Valid RecordId<Inspection>> getInspection();

  /** Day where only the day is known. */
  @Term("笔录日期")
  Optional<LocalDate> getRecordedOn();

  /** When it began. */
  @Term("开始时间")
  Optional<OffsetDateTime> getStartedAt();

  /** When it ended. */
  @Term("结束时间")
  Optional<OffsetDateTime> getEndedAt();

  /** Place, 1 to 500 characters. */
  @Term("检查地点")
  Optional<@Length(max = 500) String> getPlace();

  /** Weather, 1 to 100 characters. */
  @Term("天气")
  Optional<@Length(max = 100) String> getWeather();

  /** Unit that was inspected, as it was on the day. */
  @Term(value = "被检查单位", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PartySnapshot> getUnit();

  /** Person of the unit who was there. */
  @Term(value = "现场负责人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonOnSite> getPersonOnSite();

  /** Officers who made it. */
  @Term(value = "检查人员", source = "行政处罚法（2021）第四十二条", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid Officer> getOfficers();

  /** Whether the person was told of rights and of recusal. */
  @Term(value = "是否告知权利义务及申请回避", source = "行政处罚法（2021）第四十四条")
  Optional<Boolean> getRightsNotified();

  /** What was found in each area. */
  @Term("分区域检查情况")
  List<@Valid SiteArea> getAreas();

  /** Whether samples were taken. */
  @Term("是否采样")
  Optional<Boolean> getSampled();

  /** Records of the samples. */
  @Term("采样记录")
  List<@Valid RecordId<SamplingRecord>> getSamplings();

  /** Photos and recordings. */
  @Term("现场照片")
  List<@Valid RecordId<EvidenceItem>> getPhotos();

  /** What the person said to it, 1 to 2000 characters. */
  @Term(value = "当事人意见", publication = REDACTED)
  Optional<@Length(max = 2000) String> getOpinion();

  /** Whether the person signed. */
  @Term(value = "当事人签名情况", source = "行政处罚法（2021）第五十五条")
  Optional<@Valid PartySignature> getSignature();

  /** Why the person did not sign, 1 to 500 characters. */
  @Term("未签名原因")
  Optional<@Length(max = 500) String> getSignatureNote();

  /** Whether every page was signed. */
  @Term(value = "是否逐页签名", certainty = ASSUMED)
  Optional<Boolean> getPagesSigned();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getRecordedOn(), getStartedAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSiteRecord.Builder {}
}
