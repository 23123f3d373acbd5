package org.enforcementdata.model.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.code.CountQualifier;
import org.enforcementdata.model.code.MeasureWord;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A published count (统计值), such as more than 700 person-times: the number, how it relates to the
 * true one, and what is counted. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("统计值")
public interface Count extends DataObject {

  /** The number, 0 or more; absent where none is given (若干). */
  @Term(
      value = "统计值",
      source = "2020年执法大练兵文章",
      certainty = Certainty.CERTAIN,
      publication = Publication.PUBLIC)
  Optional<@Min(0) Long> getValue();

  /** How the number relates to the true one. */
  @Term(
      value = "限定",
      source = "2020年执法大练兵文章",
      certainty = Certainty.CERTAIN,
      publication = Publication.PUBLIC)
  @Valid
  CountQualifier getQualifier();

  /** What is counted. */
  @Term(
      value = "量词",
      source = "2020年执法大练兵文章",
      certainty = Certainty.CERTAIN,
      publication = Publication.PUBLIC)
  @Valid
  MeasureWord getMeasureWord();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Count} values. */
  final class Builder extends ImmutableCount.Builder {}
}
