package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.discretion.NoPenaltyList;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** An item of a no-penalty list (免罚清单依据). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "免罚清单依据", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface NoPenaltyListItem extends DataObject<NoPenaltyListItem> {

  /** List. */
  @Term("免罚清单")
  @Valid
  RecordId<NoPenaltyList> getList();

  /** Number of the item, 1 to 1000. */
  @Term("清单项号")
  Optional<@Min(1) @Max(1000) Integer> getItemNo();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableNoPenaltyListItem.Builder {}
}
