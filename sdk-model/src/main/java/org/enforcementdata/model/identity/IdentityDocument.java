package org.enforcementdata.model.identity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P2;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A paper that identifies a person (身份证件). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "身份证件", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface IdentityDocument extends DataObject<IdentityDocument> {

  /** Kind of paper. */
  @Term("证件种类")
  @Valid
  IdentityDocumentKind getKind();

  /** Number, 1 to 64 characters. */
  @Term(value = "证件号码", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  @Length(max = 64)
  String getNumber();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableIdentityDocument.Builder {}
}
