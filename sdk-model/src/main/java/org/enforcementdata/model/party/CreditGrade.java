package org.enforcementdata.model.party;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * An environmental credit grade and its period (生态环境信用等级); the grade codes are local and not known
 * to the standard. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "生态环境信用等级", source = "沪环规〔2024〕18号", certainty = CERTAIN, publication = PUBLIC)
@Period
public interface CreditGrade extends DataObject<CreditGrade> {

  /** Grade as the local scheme writes it, 1 to 50 characters. */
  @Term("信用等级")
  @Length(max = 50)
  String getGrade();

  /** First day of the grade. */
  @Term("有效期自")
  @RequiredInFull
  Optional<LocalDate> getStartsOn();

  /** Last day of the grade. */
  @Term("有效期至")
  Optional<LocalDate> getEndsOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCreditGrade.Builder {}
}
