package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Measurement;
import org.immutables.value.Value;

/**
 * The value of an answer (检查值): yes or no, a quantity, a text or a choice. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "检查值", source = "SDK", certainty = ASSUMED, publication = REDACTED)
@OneOf({"yes", "quantity", "text", "choice"})
public interface AnswerValue extends DataObject<AnswerValue> {

  /** Whether it is so. */
  @Term("是否")
  Optional<Boolean> getYes();

  /** Quantity. */
  @Term("数值")
  Optional<@Valid Measurement> getQuantity();

  /** Text, 1 to 2000 characters. */
  @Term("文字")
  Optional<@Length(max = 2000) String> getText();

  /** Choice, 1 to 100 characters. */
  @Term("选项")
  Optional<@Length(max = 100) String> getChoice();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableAnswerValue.Builder {}
}
