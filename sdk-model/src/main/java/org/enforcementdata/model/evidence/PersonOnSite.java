package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Privacy.P2;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.IdentityDocument;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.Phone;
import org.immutables.value.Value;

/** The person of a unit who was there (现场负责人). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "现场负责人",
    source = "环境行政执法文书制作指南（2016）",
    certainty = ASSUMED,
    publication = INTERNAL)
public interface PersonOnSite extends DataObject<PersonOnSite> {

  /** Name. */
  @Term(value = "姓名", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  @Valid
  PersonName getName();

  /** Position, 1 to 100 characters. */
  @Term("职务")
  Optional<@Length(max = 100) String> getPosition();

  /** Identity paper. */
  @Term(value = "身份证件", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid IdentityDocument> getIdentity();

  /** Phone. */
  @Term(value = "联系电话", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Phone> getPhone();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePersonOnSite.Builder {}
}
