package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * Preservation of evidence by registration (先行登记保存), to be disposed of within 7 days. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "先行登记保存", source = "行政处罚法（2021）第五十六条", certainty = ASSUMED, publication = INTERNAL)
@Period(start = "decidedOn", end = "disposedOn")
public interface Preservation extends DataObject<Preservation> {

  /** Day of the decision. */
  @Term("决定日期")
  Optional<LocalDate> getDecidedOn();

  /** Day on which it was disposed of. */
  @Term("处理日期")
  Optional<LocalDate> getDisposedOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePreservation.Builder {}
}
