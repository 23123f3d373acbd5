package org.enforcementdata.model.permit;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What a permit demands of the unit's ledger (环境管理台账). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "环境管理台账", source = "排污许可管理条例第二十一条", certainty = CERTAIN, publication = INTERNAL)
public interface LedgerRequirement extends DataObject<LedgerRequirement> {

  /** What must be recorded, 1 to 2000 characters. */
  @Term("台账内容")
  @Length(max = 2000)
  String getText();

  /** How many years the ledger must be kept. */
  @Term(value = "保存年限", unit = "a")
  @RequiredInFull
  Optional<@Min(0) @Max(100) Integer> getRetentionYears();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableLedgerRequirement.Builder {}
}
