package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The extension of a limitation of production (限制生产延期). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "限制生产延期",
    source = "环境保护主管部门实施限制生产、停产整治办法",
    certainty = LIKELY,
    publication = PUBLIC)
public interface RestrictionExtension extends DataObject<RestrictionExtension> {

  /** Day of the decision. */
  @Term("延期决定日期")
  @RequiredInFull
  Optional<LocalDate> getDecidedOn();

  /** Last day after the extension. */
  @Term("延期后结束日期")
  @RequiredInFull
  Optional<LocalDate> getEndsOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRestrictionExtension.Builder {}
}
