package org.enforcementdata.model.permit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.enforcementdata.model.code.DischargeMode;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.OutletCode;
import org.immutables.value.Value;

/** An outlet with what it may discharge (许可排放口). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("许可排放口")
public interface PermittedOutlet extends DataObject {

  /** Code of the outlet. */
  @Term(value = "排放口编码", source = "HJ 608-2017", publication = Publication.PUBLIC)
  @Valid
  OutletCode getOutletCode();

  /** Pollutants with their limits. */
  @Term(value = "许可污染物", source = "排污许可管理条例第十三条", publication = Publication.PUBLIC)
  @Size(min = 1)
  List<@Valid PermittedPollutant> getPollutants();

  /** Manner of discharge. */
  @Term(value = "排放方式", source = "排污许可管理条例第十三条", publication = Publication.PUBLIC)
  @Valid
  DischargeMode getDischargeMode();

  /** Where the discharge goes, 1 to 200 characters. */
  @Term(value = "排放去向", source = "排污许可管理条例第十三条", publication = Publication.PUBLIC)
  @Length(max = 200)
  String getReceivingBody();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PermittedOutlet} values. */
  final class Builder extends ImmutablePermittedOutlet.Builder {}
}
