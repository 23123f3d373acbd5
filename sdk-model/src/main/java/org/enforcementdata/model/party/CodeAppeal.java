package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** An objection to a colour (码异议). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "码异议", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface CodeAppeal extends DataObject<CodeAppeal> {

  /** Day. */
  @Term("异议日期")
  @RequiredInFull
  Optional<LocalDate> getRaisedOn();

  /** What came of it, 1 to 500 characters. */
  @Term("异议处理结果")
  Optional<@Length(max = 500) String> getResult();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCodeAppeal.Builder {}
}
