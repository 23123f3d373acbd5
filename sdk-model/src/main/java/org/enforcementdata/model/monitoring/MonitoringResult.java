package org.enforcementdata.model.monitoring;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
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
import org.enforcementdata.model.identity.AttachmentRef;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/**
 * What a measurement gave (监测结果): by mobile laboratory, unmanned aircraft, satellite, online,
 * energy use or by hand. Says nothing of whether a limit was violated. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "monitoring-result",
    term = "监测结果",
    source = "2020年执法大练兵文章",
    certainty = LIKELY,
    publication = REDACTED)
@SuppressWarnings("immutables:from")
@DayOf(day = "measuredOn", instant = "sampledAt")
@Period(start = "startedAt", end = "endedAt")
@Period(start = "startsOn", end = "endsOn")
public interface MonitoringResult extends EnforcementRecord<MonitoringResult> {

  /** Number of the result, 1 to 100 characters. */
  @Term(value = "监测编号", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Length(max = 100) String> getResultNo();

  /** How it was obtained. */
  @Term("监测手段")
  @Valid
  MonitoringMethod getMethod();

  /** Who measured, 1 to 200 characters. */
  @Term(value = "监测机构", publication = PUBLIC)
  @RequiredInFull
  Optional<@Length(max = 200) String> getAgency();

  /** Number of the certificate of the laboratory, 1 to 100 characters. */
  @Term(value = "检验检测机构资质认定编号", publication = PUBLIC)
  Optional<@Length(max = 100) String> getLaboratoryCertificate();

  /** Source; of a ride along a road the track says where. */
  @Term("监测对象")
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Outlet. */
  @Term("排放口编码")
  Optional<@Valid OutletCode> getOutletCode();

  /** Day where only the day is known. */
  @Term(value = "监测日期", publication = PUBLIC)
  Optional<LocalDate> getMeasuredOn();

  /** When the sample was taken. */
  @Term(value = "采样时间", publication = PUBLIC)
  Optional<OffsetDateTime> getSampledAt();

  /** When a measurement over some time began. */
  @Term(value = "监测开始时间", publication = PUBLIC)
  Optional<OffsetDateTime> getStartedAt();

  /** When it ended. */
  @Term(value = "监测结束时间", publication = PUBLIC)
  Optional<OffsetDateTime> getEndedAt();

  /** First day of a measurement over days. */
  @Term(value = "监测期间起", publication = PUBLIC)
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term(value = "监测期间止", publication = PUBLIC)
  Optional<LocalDate> getEndsOn();

  /** Values. */
  @Term(value = "监测数据", publication = PUBLIC)
  @RequiredInFull
  List<@Valid ResultValue> getValues();

  /** Where the vehicle or aircraft was. */
  @Term(value = "监测轨迹", publication = INTERNAL)
  List<@Valid TrackPoint> getTrack();

  /** Review of the data. */
  @Term(value = "有效性审核", source = "行政处罚法（2021）第四十一条", publication = INTERNAL)
  @RequiredInFull
  Optional<@Valid DataReview> getValidity();

  /** Report. */
  @Term(value = "监测报告", publication = INTERNAL)
  Optional<@Valid AttachmentRef> getReport();

  /** Day of the report. */
  @Term(value = "报告日期", source = "环境保护主管部门实施按日连续处罚办法第八条", publication = INTERNAL)
  Optional<LocalDate> getReportedOn();

  @Override
  default Optional<LocalDate> actDate() {
    return EnforcementRecord.dayOf(getMeasuredOn(), getSampledAt().or(this::getStartedAt))
        .or(this::getStartsOn);
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMonitoringResult.Builder {}
}
