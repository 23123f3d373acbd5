package org.enforcementdata.model.complaint;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** A reward for a report (举报奖励). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "举报奖励", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface ComplaintReward extends DataObject<ComplaintReward> {

  /** Amount. */
  @Term("奖励金额")
  @RequiredInFull
  Optional<@Valid Money> getAmount();

  /** Day of payment. */
  @Term("发放日期")
  Optional<LocalDate> getPaidOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplaintReward.Builder {}
}
