package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.enforcementdata.model.code.RevocationKind;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What happened to a decision after it was made (变更、撤销). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("变更、撤销")
public interface Revocation extends DataObject {

  /** What happened. */
  @Term(value = "变更类别", source = "行政处罚法（2021）第四十八条", publication = Publication.PUBLIC)
  @Valid
  RevocationKind getKind();

  /** Day on which it happened. */
  @Term(value = "变更日期", source = "行政处罚法（2021）第四十八条", publication = Publication.PUBLIC)
  LocalDate getRevokedOn();

  /** Reason, 1 to 1000 characters. */
  @Term(value = "变更理由", source = "行政处罚法（2021）第四十八条", publication = Publication.PUBLIC)
  @Length(max = 1000)
  String getReason();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Revocation} values. */
  final class Builder extends ImmutableRevocation.Builder {}
}
