package org.enforcementdata.model.quantity;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A published count (统计值), such as more than 700 person-times: the number, how it relates to the
 * true one, and what is counted. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "统计值", source = "2020年执法大练兵文章", certainty = CERTAIN, publication = PUBLIC)
public interface Count extends DataObject<Count> {

  /** The number, 0 or more; absent where none is given (若干). */
  @Term("统计值")
  Optional<@Min(0) Long> getValue();

  /** How the number relates to the true one. */
  @Term("限定")
  @Valid
  CountQualifier getQualifier();

  /** What is counted. */
  @Term("量词")
  @Valid
  MeasureWord getMeasureWord();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCount.Builder {}
}
