package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** How and until when a party must pay (履行方式和期限). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "履行方式和期限",
    source = "行政处罚法（2021）第六十七条",
    certainty = CERTAIN,
    publication = REDACTED)
public interface Payment extends DataObject<Payment> {

  /** Natural days after receipt within which the party must pay. */
  @Term(value = "缴款期限", unit = "d")
  @RequiredInFull
  Optional<@Min(0) @Max(3650) Integer> getDays();

  /** Bank or electronic payment, 1 to 500 characters. */
  @Term("缴款方式")
  @RequiredInFull
  Optional<@Length(max = 500) String> getMethod();

  /** Account to which the fine goes, 1 to 200 characters. */
  @Term("缴款账户")
  Optional<@Length(max = 200) String> getAccount();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePayment.Builder {}
}
