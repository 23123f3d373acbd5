package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/** A target from which an officer must stay away, and why (回避). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "回避", source = "行政处罚法（2021）第四十三条", certainty = ASSUMED, publication = INTERNAL)
@OneOf({"source", "enterprise"})
public interface Recusal extends DataObject<Recusal> {

  /** Pollution source that the officer must not inspect. */
  @Term(value = "回避的固定污染源", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Enterprise that the officer must not inspect. */
  @Term(value = "回避的排污单位", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid RecordId<Enterprise>> getEnterprise();

  /** Reason of the recusal, 1 to 500 characters. */
  @Term(value = "回避理由", certainty = CERTAIN, privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 500) String> getReason();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRecusal.Builder {}
}
