package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What a party committed itself to (守法承诺). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "守法承诺", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface LawfulCommitment extends DataObject<LawfulCommitment> {

  /** Wording, 1 to 2000 characters. */
  @Term("承诺内容")
  @RequiredInFull
  Optional<@Length(max = 2000) String> getText();

  /** Day of signature. */
  @Term("承诺日期")
  @RequiredInFull
  Optional<LocalDate> getSignedOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableLawfulCommitment.Builder {}
}
