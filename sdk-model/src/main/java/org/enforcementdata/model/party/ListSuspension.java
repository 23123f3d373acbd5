package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A time in which an entry is suspended (暂停). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "暂停", source = "沪环执法正面清单", certainty = LIKELY, publication = PUBLIC)
@Period
public interface ListSuspension extends DataObject<ListSuspension> {

  /** First day. */
  @Term("开始日期")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term("结束日期")
  Optional<LocalDate> getEndsOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableListSuspension.Builder {}
}
