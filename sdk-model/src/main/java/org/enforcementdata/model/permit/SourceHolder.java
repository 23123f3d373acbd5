package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Enterprise;
import org.immutables.value.Value;

/** Who holds a source, and from when to when (持有人). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "持有人", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
@Period
public interface SourceHolder extends DataObject<SourceHolder> {

  /** Enterprise. */
  @Term("排污单位")
  @Valid
  RecordId<Enterprise> getEnterprise();

  /** First day. */
  @Term("起始日期")
  Optional<LocalDate> getStartsOn();

  /** Last day. */
  @Term("终止日期")
  Optional<LocalDate> getEndsOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSourceHolder.Builder {}
}
