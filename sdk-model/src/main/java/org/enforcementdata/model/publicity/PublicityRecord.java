package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

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
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/**
 * The publication of something (公示记录): what, where, by which rule, what was hidden, until when.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "publicity-record",
    term = "公示记录",
    source = "国办发〔2018〕118号",
    certainty = LIKELY,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@DayOf(day = "publishedOn", instant = "publishedAt")
public interface PublicityRecord extends EnforcementRecord<PublicityRecord> {

  /** What is published. */
  @Term("公示内容")
  @Valid
  PublicitySubject getSubjectType();

  /** Record that is published. */
  @Term("公示对象")
  @RequiredInFull
  Optional<@Valid RecordId<?>> getSubject();

  /** Title of the publication, 1 to 200 characters. */
  @Term(value = "公示标题", source = "SDK", certainty = ASSUMED)
  Optional<@Length(max = 200) String> getTitle();

  /** When it is published. */
  @Term("公示环节")
  @RequiredInFull
  Optional<@Valid PublicityStage> getStage();

  /** What was hidden. */
  @Term(value = "脱敏方案", source = "生态环境行政处罚办法第六十四条", publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid Redaction> getRedaction();

  /** Provision that sets the time, 1 to 200 characters. */
  @Term("公示期限依据")
  @RequiredInFull
  Optional<@Length(max = 200) String> getDeadlineRule();

  /** Last day for it. */
  @Term("公示期限")
  @RequiredInFull
  Optional<LocalDate> getDueOn();

  /** Day where only the day is known. */
  @Term("公示日期")
  Optional<LocalDate> getPublishedOn();

  /** When it was published. */
  @Term("公示时间")
  Optional<OffsetDateTime> getPublishedAt();

  /** Where it was published. */
  @Term("公示载体")
  @RequiredInFull
  List<@Valid PublicityChannel> getChannels();

  /** Last day of it. */
  @Term(value = "公示截止期", source = "双公示数据标准（2018）")
  Optional<LocalDate> getPublicUntil();

  /** That it was taken down. */
  @Term(value = "撤回公示", source = "行政处罚法（2021）第四十八条")
  Optional<@Valid PublicityWithdrawal> getTakenDown();

  /** Deliveries to credit platforms. */
  @Term(value = "推送信用平台", source = "双公示数据标准（2018）", publication = INTERNAL)
  List<@Valid PlatformPush> getPushes();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getPublishedOn(), getPublishedAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePublicityRecord.Builder {}
}
