package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.DocumentNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/** An earlier case of the party (既往案件). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "既往案件", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface PriorCase extends DataObject<PriorCase> {

  /** Record of its decision. */
  @Term(value = "既往处罚决定", publication = INTERNAL)
  Optional<@Valid RecordId<PenaltyDecision>> getRecord();

  /** Number of the decision. */
  @Term("决定书文号")
  Optional<@Valid DocumentNumber> getDecisionNo();

  /** Agency that decided. */
  @Term("决定机关")
  Optional<@Valid AgencyRef> getIssuer();

  /** Day of the decision. */
  @Term("处罚决定日期")
  Optional<LocalDate> getDecidedOn();

  /** Fine. */
  @Term("罚款金额")
  Optional<@Valid Money> getFine();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePriorCase.Builder {}
}
