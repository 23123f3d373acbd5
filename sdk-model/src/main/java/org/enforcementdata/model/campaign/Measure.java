package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.quantity.PartialPeriod;
import org.immutables.value.Value;

/** One figure of a return (指标): a count, an amount or a ratio. Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "指标", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
@OneOf({"count", "money", "ratio"})
public interface Measure extends DataObject<Measure> {

  /** What is measured. */
  @Term("指标代码")
  @Valid
  MeasureCode getCode();

  /** Period of this figure, where it is not that of the return. */
  @Term("指标期间")
  Optional<@Valid PartialPeriod> getPeriod();

  /** Count with its qualifier and measure word. */
  @Term(value = "统计值", source = "2020年执法大练兵文章")
  Optional<@Valid Count> getCount();

  /** Amount. */
  @Term(value = "金额", source = "2020年执法大练兵文章")
  Optional<@Valid Money> getMoney();

  /** Ratio. */
  @Term(value = "比率", source = "2020年执法大练兵文章")
  Optional<@Valid Ratio> getRatio();

  /** What the figure is broken down by. */
  @Term("维度")
  List<@Valid MeasureDimension> getDimensions();

  /** How the figure was obtained; what is not entered by hand can be recomputed. */
  @Term("取数方式")
  @RequiredInFull
  Optional<@Valid MeasureDerivation> getDerivation();

  /** Digest of the records that were counted. */
  @Term("记录集摘要")
  Optional<@Valid DigestValue> getRecordSetHash();

  /** Figure that this one revises. */
  @Term("修订指标")
  Optional<@Valid MeasureRevision> getRevises();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMeasure.Builder {}
}
