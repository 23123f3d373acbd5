package org.enforcementdata.model.quantity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A length of time (期限), such as 60 natural days. Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "期限", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface TimeLimit extends DataObject<TimeLimit> {

  /** How many, 0 to 3650. */
  @Term("期限长度")
  @Min(0)
  @Max(3650)
  int getNumber();

  /** What is counted. */
  @Term("期限单位")
  @Valid
  TimeUnit getUnit();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTimeLimit.Builder {}
}
