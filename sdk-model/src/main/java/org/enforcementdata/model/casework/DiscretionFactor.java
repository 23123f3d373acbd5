package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One factor of discretion as printed (裁量因素). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "裁量因素", source = "行政处罚法（2021）第三十四条", certainty = ASSUMED, publication = REDACTED)
public interface DiscretionFactor extends DataObject<DiscretionFactor> {

  /** Factor, 1 to 200 characters. */
  @Term("裁量因素")
  @Length(max = 200)
  String getFactor();

  /** What was chosen of it, 1 to 500 characters. */
  @Term("裁量因子")
  Optional<@Length(max = 500) String> getOption();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDiscretionFactor.Builder {}
}
