package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/** Why a penalty is below the statutory range (减轻处罚). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("减轻处罚")
public interface Mitigation extends DataObject {

  /** Reason, 1 to 1000 characters. */
  @Term(
      value = "减轻理由",
      source = "行政处罚法（2021）第三十二条",
      certainty = Certainty.ASSUMED,
      publication = Publication.REDACTED)
  @Length(max = 1000)
  String getReason();

  /** Provisions that permit it. */
  @Term(
      value = "减轻依据",
      source = "行政处罚法（2021）第三十二条",
      certainty = Certainty.ASSUMED,
      publication = Publication.REDACTED)
  @Size(min = 1)
  List<@Valid LegalBasis> getLegalBasis();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Mitigation} values. */
  final class Builder extends ImmutableMitigation.Builder {}
}
