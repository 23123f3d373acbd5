package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** A meal, gift, ride or lodging (吃请礼品交通住宿). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "吃请礼品交通住宿", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface ReceivedBenefit extends DataObject<ReceivedBenefit> {

  /** What it was, 1 to 100 characters. */
  @Term("内容")
  @Length(max = 100)
  String getKind();

  /** Who paid, 1 to 200 characters. */
  @Term(value = "付费方", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 200) String> getPaidBy();

  /** How much. */
  @Term("费用金额")
  Optional<@Valid Money> getAmount();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableReceivedBenefit.Builder {}
}
