package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/** One inspection of a joint operation (联合检查). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "联合检查", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface JointInspection extends DataObject<JointInspection> {

  /** Inspection. */
  @Term("检查")
  @Valid
  RecordId<Inspection> getInspection();

  /** Agency that signs and decides. */
  @Term("主管机关")
  @RequiredInFull
  Optional<@Valid AgencyRef> getCompetentAgency();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableJointInspection.Builder {}
}
