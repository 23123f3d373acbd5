package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.discretion.DiscretionCalculation;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/** The penalty for one act (对单项行为的处罚). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "对单项行为的处罚", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface ActPenalty extends DataObject<ActPenalty> {

  /** Kinds of penalty. */
  @Term(value = "处罚种类", source = "行政处罚法（2021）第九条")
  List<@Valid PenaltyType> getPenaltyTypes();

  /** Fine. */
  @Term("罚款金额")
  Optional<@Valid Money> getFine();

  /** Confiscated amount. */
  @Term(value = "没收金额", source = "行政处罚法（2021）第二十八条")
  Optional<@Valid Money> getConfiscated();

  /** How the fine is measured. */
  @Term(value = "罚款计算依据", publication = REDACTED)
  Optional<@Valid FineBasis> getFineBasis();

  /** Calculation of the fine by the discretion benchmark. */
  @Term(value = "裁量计算", source = "行政处罚法（2021）第三十四条", publication = REDACTED)
  Optional<@Valid RecordId<DiscretionCalculation>> getDiscretion();

  /** Factors of discretion as printed. */
  @Term(value = "裁量因素", source = "行政处罚法（2021）第三十四条", publication = REDACTED)
  List<@Valid DiscretionFactor> getDiscretionFactors();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableActPenalty.Builder {}
}
