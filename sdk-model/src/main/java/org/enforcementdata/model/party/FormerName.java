package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A name that a unit bore in a period (曾用名). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "曾用名", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
@Period
public interface FormerName extends DataObject<FormerName> {

  /** The former name, 1 to 200 characters. */
  @Term("曾用名")
  @Length(max = 200)
  String getName();

  /** First day of the name. */
  @Term("启用日期")
  Optional<LocalDate> getStartsOn();

  /** Last day of the name. */
  @Term("停用日期")
  Optional<LocalDate> getEndsOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFormerName.Builder {}
}
