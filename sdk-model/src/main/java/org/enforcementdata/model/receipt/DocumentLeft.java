package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.code.DocumentKind;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.immutables.value.Value;

/** A document that was left at an inspection (送达文书). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "送达文书", source = "环境现场执法电子回单", certainty = ASSUMED, publication = INTERNAL)
public interface DocumentLeft extends DataObject<DocumentLeft> {

  /** Kind of document. */
  @Term("文书种类")
  @Valid
  DocumentKind getKind();

  /** Number of the document. */
  @Term("文书文号")
  @RequiredInFull
  Optional<@Valid DocumentNumber> getNumber();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDocumentLeft.Builder {}
}
