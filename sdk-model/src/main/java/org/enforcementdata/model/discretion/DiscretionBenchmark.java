package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.DocumentNumber;
import org.immutables.value.Value;

/**
 * A benchmark of discretion (行政处罚裁量基准), such as Shanghai's of 2020, with its tables as data. A
 * benchmark whose formula was not read is an excerpt without tables. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "discretion-benchmark",
    term = "行政处罚裁量基准",
    source = "行政处罚法（2021）第三十四条",
    certainty = CERTAIN,
    publication = PUBLIC)
@SuppressWarnings("immutables:from")
@Period
public interface DiscretionBenchmark extends EnforcementRecord<DiscretionBenchmark> {

  /** Title, 1 to 200 characters. */
  @Term("基准名称")
  @Length(max = 200)
  String getTitle();

  /** Number of the document. */
  @Term("基准文号")
  Optional<@Valid DocumentNumber> getBenchmarkNo();

  /** Version, 1 to 64 characters. */
  @Term(value = "基准版本", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Length(max = 64) String> getVersion();

  /** First day in force. */
  @Term("施行日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day in force. */
  @Term("失效日期")
  Optional<LocalDate> getEndsOn();

  /** Where it is in force. */
  @Term("适用区域")
  @RequiredInFull
  Optional<@Valid DivisionCode> getTerritory();

  /** Tables. */
  @Term(value = "裁量表", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  List<@Valid DiscretionTable> getTables();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDiscretionBenchmark.Builder {}
}
