package org.enforcementdata.model.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.IdentityRelation;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A relation that must hold between sums of measures (恒等式): left = right, or left ≤ right.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("恒等式")
public interface MeasureIdentity extends DataObject {

  /** Measures whose sum is the left side. */
  @Term(
      value = "左边指标",
      source = "夏令热线通报",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Valid MeasureCode> getLeft();

  /** Measures whose sum is the right side. */
  @Term(
      value = "右边指标",
      source = "夏令热线通报",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Valid MeasureCode> getRight();

  /** Whether the sides are equal or the left is at most the right. */
  @Term(
      value = "关系",
      source = "夏令热线通报",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  IdentityRelation getRelation();

  /** Greatest difference that still counts as equal, 0 or more. */
  @Term(
      value = "容差",
      source = "统计报表",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  Optional<@DecimalMin("0") BigDecimal> getTolerance();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MeasureIdentity} values. */
  final class Builder extends ImmutableMeasureIdentity.Builder {}
}
