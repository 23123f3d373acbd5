package org.enforcementdata.model.diagnostic;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One reason why a rule could not judge (无法判断的原因). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "无法判断的原因", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Reason extends DataObject<Reason> {

  /** Kind of reason. */
  @Term("原因类别")
  @Valid
  ReasonKind getKind();

  /**
   * What it was: a JSON Pointer, the wire name of a record type, a parameter or a table, 1 to 1000
   * characters.
   */
  @Term("所缺内容")
  Optional<@Length(max = 1000) String> getWhat();

  /** A reason. */
  static Reason of(ReasonKind kind, String what) {
    return builder().kind(kind).what(Optional.of(what).filter(text -> !text.isEmpty())).build();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableReason.Builder {}
}
