package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AttachmentRef;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** What the holder of a permit reports on how it is kept (排污许可证执行报告). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    name = "execution-report",
    term = "排污许可证执行报告",
    source = "排污许可管理条例第二十二条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface ExecutionReport extends EnforcementRecord<ExecutionReport> {

  /** Permit. */
  @Term("排污许可证")
  @RequiredInFull
  Optional<@Valid RecordId<Permit>> getPermit();

  /** Number of the permit. */
  @Term("排污许可证编号")
  Optional<@Valid PermitNumber> getPermitNo();

  /** What time it covers. */
  @Term("执行报告类别")
  @RequiredInFull
  Optional<@Valid ExecutionReportKind> getKind();

  /** First day that it covers. */
  @Term("报告期起")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term("报告期止")
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  /** Day on which it was submitted. */
  @Term("报告提交日期")
  Optional<LocalDate> getSubmittedOn();

  /** What was discharged. */
  @Term(value = "实际排放量", source = "排污许可管理条例第二十二条")
  List<@Valid ReportedEmission> getEmissions();

  /** What exceeded a limit, and why, 1 to 1000 characters each. */
  @Term("超标情况")
  List<@Length(max = 1000) String> getExceedances();

  /** Days without production, 0 to 366. */
  @Term(value = "停产天数", unit = "d")
  Optional<@Min(0) @Max(366) Integer> getStoppedDays();

  /** Whether self-monitoring was carried out. */
  @Term("是否完成自行监测")
  Optional<Boolean> getSelfMonitoringDone();

  /** Files. */
  @Term(value = "文件", publication = INTERNAL)
  List<@Valid AttachmentRef> getAttachments();

  @Override
  default Optional<LocalDate> actDate() {
    return getSubmittedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableExecutionReport.Builder {}
}
