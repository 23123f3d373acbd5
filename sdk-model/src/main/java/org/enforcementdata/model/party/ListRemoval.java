package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The removal of an entry (移出). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "移出", source = "沪环执法正面清单", certainty = LIKELY, publication = PUBLIC)
public interface ListRemoval extends DataObject<ListRemoval> {

  /** Day. */
  @Term("移出日期")
  @RequiredInFull
  Optional<LocalDate> getRemovedOn();

  /** Why. */
  @Term("移出原因")
  @RequiredInFull
  Optional<@Valid RemovalReason> getReason();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableListRemoval.Builder {}
}
