package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
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

/** How many chose an answer (选项汇总). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "选项汇总", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface SurveyTally extends DataObject<SurveyTally> {

  /** Answer, 1 to 200 characters. */
  @Term("选项")
  @Length(max = 200)
  String getOption();

  /** How many, 0 to 1000000. */
  @Term("人数")
  @RequiredInFull
  Optional<@Min(0) @Max(1000000) Integer> getCount();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSurveyTally.Builder {}
}
