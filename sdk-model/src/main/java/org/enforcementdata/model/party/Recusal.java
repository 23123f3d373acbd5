package org.enforcementdata.model.party;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.ExactlyOneOf;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/** A target from which an officer must stay away, and why (回避). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("回避")
@ExactlyOneOf({"source", "enterprise"})
public interface Recusal extends DataObject {

  /** Pollution source that the officer must not inspect. */
  @Term(
      value = "回避的固定污染源",
      source = "行政处罚法（2021）第四十三条",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Valid RecordId<PollutionSource>> getSource();

  /** Enterprise that the officer must not inspect. */
  @Term(
      value = "回避的排污单位",
      source = "行政处罚法（2021）第四十三条",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Valid RecordId<Enterprise>> getEnterprise();

  /** Reason of the recusal, 1 to 500 characters. */
  @Term(
      value = "回避理由",
      source = "行政处罚法（2021）第四十三条",
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Length(max = 500)
  String getReason();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Recusal} values. */
  final class Builder extends ImmutableRecusal.Builder {}
}
