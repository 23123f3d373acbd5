package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.immutables.value.Value;

/** An outlet with what it may discharge (许可排放口). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "许可排放口", source = "排污许可管理条例第十三条", certainty = CERTAIN, publication = PUBLIC)
public interface PermittedOutlet extends DataObject<PermittedOutlet> {

  /** Code of the outlet. */
  @Term(value = "排放口编码", source = "HJ 608-2017")
  @Valid
  OutletCode getOutletCode();

  /** Pollutants with their limits. */
  @Term("许可污染物")
  @RequiredInFull
  List<@Valid PermittedPollutant> getPollutants();

  /** Manner of discharge. */
  @Term("排放方式")
  @RequiredInFull
  Optional<@Valid DischargeMode> getDischargeMode();

  /** Where the discharge goes, 1 to 200 characters. */
  @Term("排放去向")
  @RequiredInFull
  Optional<@Length(max = 200) String> getReceivingBody();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePermittedOutlet.Builder {}
}
