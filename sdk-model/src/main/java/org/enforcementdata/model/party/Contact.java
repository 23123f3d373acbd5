package org.enforcementdata.model.party;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.immutables.value.Value;

/** A person who can be reached at a unit (联系人). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "联系人",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    publication = Publication.INTERNAL)
public interface Contact extends DataObject {

  /** Name of the person. */
  @Term(value = "联系人姓名", privacy = Privacy.P1, publication = Publication.INTERNAL)
  @Value.Redacted
  @Valid
  PersonName getName();

  /** Phone number of the person. */
  @Term(value = "联系电话", privacy = Privacy.P1, publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Valid Phone> getPhone();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Contact} values. */
  final class Builder extends ImmutableContact.Builder {}
}
