package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** How the fine of one act was found by a benchmark (裁量计算). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    name = "discretion-calculation",
    term = "裁量计算",
    source = "行政处罚法（2021）第三十四条",
    certainty = CERTAIN,
    publication = REDACTED)
@SuppressWarnings("immutables:from")
public interface DiscretionCalculation extends EnforcementRecord<DiscretionCalculation> {

  /** Benchmark. */
  @Term(value = "裁量基准", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
  @RequiredInFull
  Optional<@Valid RecordId<DiscretionBenchmark>> getBenchmark();

  /** Table of the benchmark, 1 to 64 characters. */
  @Term(value = "裁量表编号", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
  @RequiredInFull
  Optional<@Length(max = 64) String> getTable();

  /** Case. */
  @Term(value = "案件", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid RecordId<EnforcementCase>> getEnforcementCase();

  /** Day of the calculation. */
  @Term(value = "计算日期", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<LocalDate> getCalculatedOn();

  /** Base of a multiple. */
  @Term("基数")
  Optional<@Valid Money> getBase();

  /** Options that were chosen, one of each factor. */
  @Term(value = "选定因子", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  List<@Valid FactorSelection> getSelections();

  /** Sum of the percentages with the start, at most 100. */
  @Term(value = "合计百分值", source = "SDK", certainty = ASSUMED, unit = "%")
  @RequiredInFull
  Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> getTotalPercent();

  /** Amount that the table gives; of a band the one that was chosen in it. */
  @Term(value = "计算金额", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid Money> getComputed();

  /** What lowers or raises it beside. */
  @Term(value = "从轻、减轻、从重情节", source = "行政处罚法（2021）第三十二条")
  List<@Valid DiscretionAdjustment> getAdjustments();

  /** Amount that was fixed in the end. */
  @Term(value = "确定金额", source = "SDK", certainty = ASSUMED)
  @RequiredInFull
  Optional<@Valid Money> getAmount();

  /** Why the amount is another than the computed one, 1 to 2000 characters. */
  @Term(value = "突破基准说明", source = "SDK", certainty = ASSUMED)
  Optional<@Length(max = 2000) String> getDeviationReason();

  /** Record of the discussion of it. */
  @Term(value = "集体讨论记录", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
  Optional<@Valid RecordId<?>> getCollectiveDiscussion();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default DiscretionCalculation normalised() {
    return getTotalPercent().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).totalPercent(getTotalPercent().map(Representation::plain)).build()
        : this;
  }

  @Override
  default Optional<LocalDate> actDate() {
    return getCalculatedOn();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDiscretionCalculation.Builder {}
}
