package org.enforcementdata.model.inspection;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.ExactlyOneOf;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Measurement;
import org.immutables.value.Value;

/**
 * The value of an answer (检查值): yes or no, a quantity, a text or a choice. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("检查值")
@ExactlyOneOf({"yes", "quantity", "text", "choice"})
public interface AnswerValue extends DataObject {

  /** Whether it is so. */
  @Term(
      value = "是否",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.REDACTED)
  Optional<Boolean> getYes();

  /** Quantity. */
  @Term(
      value = "数值",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.REDACTED)
  Optional<@Valid Measurement> getQuantity();

  /** Text, 1 to 2000 characters. */
  @Term(
      value = "文字",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.REDACTED)
  Optional<@Length(max = 2000) String> getText();

  /** Choice, 1 to 100 characters. */
  @Term(
      value = "选项",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.REDACTED)
  Optional<@Length(max = 100) String> getChoice();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AnswerValue} values. */
  final class Builder extends ImmutableAnswerValue.Builder {}
}
