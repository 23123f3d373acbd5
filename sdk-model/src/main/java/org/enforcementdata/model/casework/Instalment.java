package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
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

/** One instalment of a fine (分期缴纳). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "分期缴纳", source = "行政处罚法（2021）第六十六条", certainty = CERTAIN, publication = INTERNAL)
public interface Instalment extends DataObject<Instalment> {

  /** Day on which it is due. */
  @Term("应缴日期")
  @RequiredInFull
  Optional<LocalDate> getDueOn();

  /** Amount. */
  @Term("应缴金额")
  @Valid
  Money getAmount();

  /** Day on which it was paid. */
  @Term("实缴日期")
  Optional<LocalDate> getPaidOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableInstalment.Builder {}
}
