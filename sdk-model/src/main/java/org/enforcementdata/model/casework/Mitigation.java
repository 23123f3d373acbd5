package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.List;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/** Why a penalty is below the statutory range (减轻处罚). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "减轻处罚", source = "行政处罚法（2021）第三十二条", certainty = ASSUMED, publication = REDACTED)
public interface Mitigation extends DataObject<Mitigation> {

  /** Reason, 1 to 1000 characters. */
  @Term("减轻理由")
  @Length(max = 1000)
  String getReason();

  /** Provisions that permit it. */
  @Term("减轻依据")
  @RequiredInFull
  List<@Valid LegalBasis> getLegalBasis();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMitigation.Builder {}
}
