package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** The option of one factor that was chosen (选定因子). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "选定因子", source = "SDK", certainty = ASSUMED, publication = REDACTED)
public interface FactorSelection extends DataObject<FactorSelection> {

  /** Factor, 1 to 200 characters. */
  @Term("裁量因素")
  @Length(max = 200)
  String getFactor();

  /** Option, 1 to 500 characters. */
  @Term("裁量因子")
  @Length(max = 500)
  String getOption();

  /** Percentage. */
  @Term(value = "百分值", unit = "%")
  @RequiredInFull
  Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> getPercent();

  /** Evidence of it. */
  @Term(value = "证据", publication = INTERNAL)
  @RequiredInFull
  List<@Valid RecordId<EvidenceItem>> getEvidence();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default FactorSelection normalised() {
    return getPercent().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).percent(getPercent().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFactorSelection.Builder {}
}
