package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A remedy that a party took (行政复议或诉讼). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "行政复议或诉讼",
    source = "行政处罚法（2021）第七十三条",
    certainty = CERTAIN,
    publication = REDACTED)
public interface Remedy extends DataObject<Remedy> {

  /** Kind of remedy. */
  @Term("救济类别")
  @Valid
  RemedyKind getKind();

  /** Day on which it was accepted. */
  @Term("受理日期")
  @RequiredInFull
  Optional<LocalDate> getAcceptedOn();

  /** Result, 1 to 500 characters. */
  @Term("结果")
  Optional<@Length(max = 500) String> getResult();

  /** Day of the result. */
  @Term("办结日期")
  Optional<LocalDate> getConcludedOn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRemedy.Builder {}
}
