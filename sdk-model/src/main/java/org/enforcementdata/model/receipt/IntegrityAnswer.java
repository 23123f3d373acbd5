package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One answer of an integrity receipt (廉政项). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "廉政项", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface IntegrityAnswer extends DataObject<IntegrityAnswer> {

  /** What is asked. */
  @Term("廉政事项")
  @Valid
  IntegrityTopic getTopic();

  /** Whether there was a breach. */
  @Term("是否存在违反情形")
  @RequiredInFull
  Optional<Boolean> getBreach();

  /** What the respondent adds, 1 to 1000 characters. */
  @Term(value = "廉政说明", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 1000) String> getRemark();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableIntegrityAnswer.Builder {}
}
