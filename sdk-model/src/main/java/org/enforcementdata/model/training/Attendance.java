package org.enforcementdata.model.training;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Inspector;
import org.immutables.value.Value;

/** That an officer attended a session (参加人员). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "参加人员", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface Attendance extends DataObject<Attendance> {

  /** Officer. */
  @Term("人员记录")
  @Valid
  RecordId<Inspector> getInspector();

  /** Session, 1 to 10000. */
  @Term("场次序号")
  Optional<@Min(1) @Max(10000) Integer> getSessionNo();

  /** Hours. */
  @Term(value = "课时", unit = "h")
  Optional<@DecimalMin("0") @DecimalMax("1000") BigDecimal> getHours();

  /** Score. */
  @Term(value = "成绩", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> getScore();

  /** Whether the officer passed. */
  @Term(value = "是否合格", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<Boolean> getPassed();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default Attendance normalised() {
    return getHours().filter(Representation::needsPlain).isPresent()
            || getScore().filter(Representation::needsPlain).isPresent()
        ? builder()
            .from(this)
            .hours(getHours().map(Representation::plain))
            .score(getScore().map(Representation::plain))
            .build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableAttendance.Builder {}
}
