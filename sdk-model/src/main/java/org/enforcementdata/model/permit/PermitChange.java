package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One thing that was done to a permit (变更记录). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "变更记录", source = "排污许可管理条例第十四条", certainty = CERTAIN, publication = PUBLIC)
public interface PermitChange extends DataObject<PermitChange> {

  /** What was done. */
  @Term(value = "变更类别", source = "排污许可管理条例第十四条、第十五条")
  @Valid
  PermitChangeKind getKind();

  /** Day of the change. */
  @Term("变更日期")
  @RequiredInFull
  Optional<LocalDate> getChangedOn();

  /** Reason of the change, 1 to 500 characters. */
  @Term("变更事由")
  @RequiredInFull
  Optional<@Length(max = 500) String> getReason();

  /** First day of validity of the permit as it was before. */
  @Term(value = "原有效期自", source = "SDK", certainty = ASSUMED)
  Optional<LocalDate> getStartsOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePermitChange.Builder {}
}
