package org.enforcementdata.model.publicity;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/** That a publication was taken down (撤回公示). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "撤回公示", source = "行政处罚法（2021）第四十八条", certainty = CERTAIN, publication = PUBLIC)
public interface PublicityWithdrawal extends DataObject<PublicityWithdrawal> {

  /** Day. */
  @Term("撤回公示日期")
  @RequiredInFull
  Optional<LocalDate> getTakenDownOn();

  /** Why, 1 to 500 characters. */
  @Term("撤回原因")
  @RequiredInFull
  Optional<@Length(max = 500) String> getReason();

  /** Provision. */
  @Term("依据")
  Optional<@Valid LegalBasis> getBasis();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePublicityWithdrawal.Builder {}
}
