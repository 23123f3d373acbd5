package org.enforcementdata.model.evidence;

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
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AttachmentRef;
import org.enforcementdata.model.quantity.GeoPoint;
import org.immutables.value.Value;

/**
 * One piece of evidence (证据), such as a photo or the record of the site (现场检查笔录), with its files
 * and their digests. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "evidence-item",
    term = "证据",
    source = "环境保护行政执法与刑事司法衔接工作办法第六条",
    certainty = CERTAIN,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@DayOf(day = "capturedOn", instant = "capturedAt")
public interface EvidenceItem extends EnforcementRecord<EvidenceItem> {

  /** Number in the case file, 1 to 100 characters. */
  @Term(value = "证据编号", source = "SDK", certainty = ASSUMED)
  Optional<@Length(max = 100) String> getEvidenceNo();

  /** Kind of evidence after the law. */
  @Term(value = "证据种类", source = "行政处罚法（2021）第四十六条")
  @Valid
  EvidenceType getType();

  /** Form of the evidence. */
  @Term("证据形式")
  @RequiredInFull
  Optional<@Valid EvidenceSubtype> getSubtype();

  /** Day of capture where only the day is known. */
  @Term(value = "取证日期", certainty = ASSUMED)
  Optional<LocalDate> getCapturedOn();

  /** When it was captured or made. */
  @Term("拍摄/制作时间")
  @RequiredInFull
  Optional<OffsetDateTime> getCapturedAt();

  /** Place, 1 to 500 characters. */
  @Term("拍摄/制作地点")
  @RequiredInFull
  Optional<@Length(max = 500) String> getPlace();

  /** Coordinates of the place. */
  @Term("坐标")
  Optional<@Valid GeoPoint> getLocation();

  /** Who or what captured or made it. */
  @Term(value = "拍摄/制作人", source = "行政处罚法（2021）第四十二条", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid CapturedBy> getCapturedBy();

  /** Device with which it was captured. */
  @Term(value = "设备", source = "SDK", certainty = ASSUMED)
  Optional<@Valid CaptureDevice> getDevice();

  /** Files with their digests. */
  @Term(value = "文件", source = "行政处罚法（2021）第四十六条、第四十七条", privacy = P2, publication = PARTNER)
  @RequiredInFull
  @Value.Redacted
  List<@Valid AttachmentRef> getAttachments();

  /** What the evidence proves, 1 to 1000 characters. */
  @Term("证明对象")
  @RequiredInFull
  Optional<@Length(max = 1000) String> getProvesFact();

  /** Who kept the evidence when. */
  @Term(value = "保管链", source = "SDK", certainty = ASSUMED, privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  List<@Valid CustodyEntry> getChainOfCustody();

  /** Review of electronic monitoring data before use. */
  @Term(value = "技术/法制审核", source = "行政处罚法（2021）第四十一条")
  Optional<@Valid EvidenceReview> getLegality();

  /** Day on which the party was told of electronic evidence. */
  @Term(value = "告知当事人日期", source = "行政处罚法（2021）第四十一条")
  Optional<LocalDate> getPartyInformedOn();

  /** How the party may see it and answer, 1 to 500 characters. */
  @Term(value = "当事人查询、陈述、申辩的途径", source = "行政处罚法（2021）第四十一条")
  Optional<@Length(max = 500) String> getDefenceMeans();

  /** Preservation by registration. */
  @Term(value = "先行登记保存", source = "行政处罚法（2021）第五十六条")
  Optional<@Valid Preservation> getPreservation();

  /** Day until which it is kept. */
  @Term(value = "保存期限", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getRetentionUntil();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getCapturedOn(), getCapturedAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableEvidenceItem.Builder {}
}
