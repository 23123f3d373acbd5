package org.enforcementdata.model.snapshot;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * An agency with what it did in a record (机关及其作用); who signs is the issuer. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "机关及其作用", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface AgencyInRole extends DataObject<AgencyInRole> {

  /** Agency. */
  @Term("机关")
  @Valid
  AgencyRef getAgency();

  /** What it did. */
  @Term("作用")
  @Valid
  AgencyRole getRole();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableAgencyInRole.Builder {}
}
