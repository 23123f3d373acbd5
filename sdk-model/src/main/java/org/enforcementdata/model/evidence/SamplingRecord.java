package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.PartySignature;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/** The record of samples that were taken (采样记录). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    name = "sampling-record",
    term = "采样记录",
    source = "环境行政执法文书制作指南（2016）",
    certainty = LIKELY,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
@DayOf(day = "sampledOn", instant = "sampledAt")
public interface SamplingRecord extends EnforcementRecord<SamplingRecord> {

  /** Number of the sheet, 1 to 100 characters. */
  @Term("采样单编号")
  @RequiredInFull
  Optional<@Length(max = 100) String> getRecordNo();

  /** Inspection in which they were taken. */
  @Term("检查")
  Optional<@Valid RecordId<Inspection>> getInspection();

  /** Source. */
  @Term("采样对象")
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Day where only the day is known. */
  @Term("采样日期")
  Optional<LocalDate> getSampledOn();

  /** When they were taken. */
  @Term("采样时间")
  Optional<OffsetDateTime> getSampledAt();

  /** Place, 1 to 500 characters. */
  @Term("采样地点")
  Optional<@Length(max = 500) String> getPlace();

  /** Who took them, 1 to 200 characters. */
  @Term("采样单位")
  Optional<@Length(max = 200) String> getAgency();

  /** Persons who took them. */
  @Term(value = "采样人员", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  List<@Valid PersonName> getSamplers();

  /** Samples. */
  @Term("样品")
  List<@Valid Sample> getSamples();

  /** Whether the party was there. */
  @Term("当事人是否在场")
  Optional<Boolean> getPartyPresent();

  /** Whether the party signed. */
  @Term(value = "当事人签名情况", source = "行政处罚法（2021）第五十五条")
  Optional<@Valid PartySignature> getSignature();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getSampledOn(), getSampledAt());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSamplingRecord.Builder {}
}
