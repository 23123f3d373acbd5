package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.immutables.value.Value;

/** A person who can be reached at a unit (联系人). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "联系人", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface Contact extends DataObject<Contact> {

  /** Name of the person. */
  @Term(value = "联系人姓名", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  @Valid
  PersonName getName();

  /** Phone number of the person. */
  @Term(value = "联系电话", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Phone> getPhone();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableContact.Builder {}
}
