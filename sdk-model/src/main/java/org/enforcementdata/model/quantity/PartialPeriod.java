package org.enforcementdata.model.quantity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A period as far as it is known (期间), such as from 2024-02 on. It is in order where any reading of
 * its texts is. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "期间", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
@Period
public interface PartialPeriod extends DataObject<PartialPeriod> {

  /** Beginning. */
  @Term("起始")
  Optional<@Valid PartialDay> getStartsOn();

  /** End. */
  @Term("终止")
  Optional<@Valid PartialDay> getEndsOn();

  /** Whether the paper says about. */
  @Term("是否大约")
  Optional<Boolean> getAbout();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePartialPeriod.Builder {}
}
