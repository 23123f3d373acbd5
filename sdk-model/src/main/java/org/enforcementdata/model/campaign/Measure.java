package org.enforcementdata.model.campaign;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.MeasureDerivation;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.ExactlyOneOf;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** One figure of a return (指标): a count, an amount or a ratio. Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("指标")
@ExactlyOneOf({"count", "money", "ratio"})
public interface Measure extends DataObject {

  /** What is measured. */
  @Term(
      value = "指标代码",
      source = "统计报表",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  MeasureCode getCode();

  /** Count with its qualifier and measure word. */
  @Term(
      value = "统计值",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Valid Count> getCount();

  /** Amount. */
  @Term(
      value = "金额",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Valid Money> getMoney();

  /** Ratio. */
  @Term(
      value = "比率",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Valid Ratio> getRatio();

  /** What the figure is broken down by. */
  @Term(
      value = "维度",
      source = "统计报表",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  List<@Valid MeasureDimension> getDimensions();

  /** How the figure was obtained; what is not entered by hand can be recomputed. */
  @Term(
      value = "取数方式",
      source = "统计报表",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  MeasureDerivation getDerivation();

  /** Digest of the records that were counted. */
  @Term(
      value = "记录集摘要",
      source = "统计报表",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@Valid DigestValue> getRecordSetHash();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Measure} values. */
  final class Builder extends ImmutableMeasure.Builder {}
}
