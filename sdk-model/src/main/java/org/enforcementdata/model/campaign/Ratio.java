package org.enforcementdata.model.campaign;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A ratio of two measures in percent (比率). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("比率")
public interface Ratio extends DataObject {

  /** Percent, with its digits as published; negative for a decrease. */
  @Term(
      value = "百分比",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC,
      unit = "%")
  BigDecimal getPercent();

  /** Measure above the line. */
  @Term(
      value = "分子指标",
      source = "统计报表",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  MeasureCode getNumerator();

  /** Measure below the line. */
  @Term(
      value = "分母指标",
      source = "统计报表",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  MeasureCode getDenominator();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Ratio} values. */
  final class Builder extends ImmutableRatio.Builder {}
}
