package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** The service of a document (送达), as far as it is said. Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "送达", source = "行政处罚法（2021）第六十一条", certainty = CERTAIN, publication = INTERNAL)
public interface Service extends DataObject<Service> {

  /** Day of service. */
  @Term("送达日期")
  Optional<LocalDate> getServedOn();

  /** How it was served. */
  @Term("送达方式")
  Optional<@Valid ServiceMethod> getMethod();

  /** Who received it. */
  @Term(value = "签收人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getRecipient();

  /** Whether the party consented to electronic service. */
  @Term("是否同意电子送达")
  Optional<Boolean> getConsent();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableService.Builder {}
}
