package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A remedy that a party took (行政复议或诉讼). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "行政复议或诉讼",
    source = "行政处罚法（2021）第七十三条",
    certainty = Certainty.CERTAIN,
    publication = Publication.REDACTED)
public interface Remedy extends DataObject {

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

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Remedy} values. */
  final class Builder extends ImmutableRemedy.Builder {}
}
