package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What happened to a decision after it was made (变更、撤销). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "变更、撤销", source = "行政处罚法（2021）第四十八条", certainty = CERTAIN, publication = PUBLIC)
public interface Revocation extends DataObject<Revocation> {

  /** What happened. */
  @Term("变更类别")
  @Valid
  RevocationKind getKind();

  /** Day on which it happened. */
  @Term("变更日期")
  @RequiredInFull
  Optional<LocalDate> getRevokedOn();

  /** Reason, 1 to 1000 characters. */
  @Term("变更理由")
  @RequiredInFull
  Optional<@Length(max = 1000) String> getReason();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRevocation.Builder {}
}
