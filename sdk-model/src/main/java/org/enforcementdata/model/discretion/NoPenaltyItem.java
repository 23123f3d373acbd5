package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.NoPenaltyCondition;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.TimeLimit;
import org.immutables.value.Value;

/** One item of a no-penalty list (清单事项). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "清单事项", source = "生态环境轻微违法违规行为免罚清单", certainty = LIKELY, publication = PUBLIC)
public interface NoPenaltyItem extends DataObject<NoPenaltyItem> {

  /** Number of the item, 1 to 1000. */
  @Term("清单项号")
  @Min(1)
  @Max(1000)
  int getItemNo();

  /** Field. */
  @Term("免罚领域")
  Optional<@Valid NoPenaltyField> getField();

  /** Act as the list words it, 1 to 2000 characters. */
  @Term("违法行为")
  Optional<@Length(max = 2000) String> getBehaviour();

  /** Provisions that the act violates. */
  @Term("违反条款")
  List<@Valid LegalBasis> getViolated();

  /** What must hold. */
  @Term("免罚条件")
  List<@Valid NoPenaltyCondition> getConditions();

  /** Time within which it must be corrected. */
  @Term("清单改正期限")
  Optional<@Valid TimeLimit> getCorrectWithin();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableNoPenaltyItem.Builder {}
}
