package org.enforcementdata.model.training;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One session of a training (培训场次). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "培训场次", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface TrainingSession extends DataObject<TrainingSession> {

  /** Number of the session, 1 to 10000. */
  @Term("场次序号")
  @Min(1)
  @Max(10000)
  int getSessionNo();

  /** Day. */
  @Term("举办日期")
  @RequiredInFull
  Optional<LocalDate> getHeldOn();

  /** Hours. */
  @Term(value = "课时", unit = "h")
  @RequiredInFull
  Optional<@DecimalMin(value = "0", inclusive = false) @DecimalMax("24") BigDecimal> getHours();

  /** Place, 1 to 200 characters. */
  @Term("培训地点")
  Optional<@Length(max = 200) String> getPlace();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default TrainingSession normalised() {
    return getHours().filter(Representation::needsPlain).isPresent()
        ? builder().from(this).hours(getHours().map(Representation::plain)).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTrainingSession.Builder {}
}
