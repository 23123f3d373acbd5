package org.enforcementdata.model.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.EvidenceSubtype;
import org.enforcementdata.model.code.EvidenceType;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AttachmentRef;
import org.enforcementdata.model.party.Officer;
import org.enforcementdata.model.quantity.GeoPoint;
import org.immutables.value.Value;

/**
 * One piece of evidence (证据), such as a photo or the record of the site (现场检查笔录), with its files
 * and their digests. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("证据")
@SuppressWarnings("immutables:from")
public interface EvidenceItem extends EnforcementRecord<EvidenceItem> {

  /** Number in the case file, 1 to 100 characters. */
  @Term(
      value = "证据编号",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<@Length(max = 100) String> getEvidenceNo();

  /** Kind of evidence after the law. */
  @Term(value = "证据种类", source = "行政处罚法（2021）第四十六条", publication = Publication.INTERNAL)
  @Valid
  EvidenceType getType();

  /** Form of the evidence. */
  @Term(value = "证据形式", source = "环境保护行政执法与刑事司法衔接工作办法第六条", publication = Publication.INTERNAL)
  @Valid
  EvidenceSubtype getSubtype();

  /** When it was captured or made. */
  @Term(value = "拍摄/制作时间", source = "环境保护行政执法与刑事司法衔接工作办法第六条", publication = Publication.INTERNAL)
  OffsetDateTime getCapturedAt();

  /** Place, 1 to 500 characters. */
  @Term(value = "拍摄/制作地点", source = "环境保护行政执法与刑事司法衔接工作办法第六条", publication = Publication.INTERNAL)
  @Length(max = 500)
  String getPlace();

  /** Coordinates of the place. */
  @Term(value = "坐标", source = "环境保护行政执法与刑事司法衔接工作办法第六条", publication = Publication.INTERNAL)
  Optional<@Valid GeoPoint> getLocation();

  /** Persons who captured or made it. */
  @Term(
      value = "拍摄/制作人",
      source = "行政处罚法（2021）第四十二条",
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Size(min = 1)
  List<@Valid Officer> getCapturedBy();

  /** Device with which it was captured. */
  @Term(
      value = "设备",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<@Valid CaptureDevice> getDevice();

  /** Files with their digests. */
  @Term(
      value = "文件",
      source = "行政处罚法（2021）第四十六条、第四十七条",
      privacy = Privacy.P2,
      publication = Publication.PARTNER)
  @Value.Redacted
  @Size(min = 1)
  List<@Valid AttachmentRef> getAttachments();

  /** What the evidence proves, 1 to 1000 characters. */
  @Term(value = "证明对象", source = "环境保护行政执法与刑事司法衔接工作办法第六条", publication = Publication.INTERNAL)
  @Length(max = 1000)
  String getProvesFact();

  /** Who kept the evidence when. */
  @Term(
      value = "保管链",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Size(min = 1)
  List<@Valid CustodyEntry> getChainOfCustody();

  /** Review of electronic monitoring data before use. */
  @Term(value = "技术/法制审核", source = "行政处罚法（2021）第四十一条", publication = Publication.INTERNAL)
  Optional<@Valid EvidenceReview> getLegality();

  /** Day until which it is kept. */
  @Term(
      value = "保存期限",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<LocalDate> getRetentionUntil();

  @Override
  default LocalDate actDate() {
    return EnforcementRecord.legalDay(getCapturedAt());
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EvidenceItem} values. */
  final class Builder extends ImmutableEvidenceItem.Builder {}
}
