package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** An extension of the time for filing (立案延期). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "立案延期", source = "生态环境行政处罚办法第十八条", certainty = CERTAIN, publication = INTERNAL)
public interface FilingExtension extends DataObject<FilingExtension> {

  /** Days of the extension, 1 to 15. */
  @Term(value = "延长天数", unit = "d")
  @RequiredInFull
  Optional<@Min(1) @Max(15) Integer> getDays();

  /** Person who approved it. */
  @Term(value = "批准人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PersonName> getApprover();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFilingExtension.Builder {}
}
