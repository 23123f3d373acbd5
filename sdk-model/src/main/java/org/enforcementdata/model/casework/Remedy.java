package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.code.RemedyKind;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A remedy that a party took (行政复议或诉讼). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("行政复议或诉讼")
public interface Remedy extends DataObject {

  /** Kind of remedy. */
  @Term(value = "救济类别", source = "行政处罚法（2021）第七十三条", publication = Publication.REDACTED)
  @Valid
  RemedyKind getKind();

  /** Day on which it was accepted. */
  @Term(value = "受理日期", source = "行政处罚法（2021）第七十三条", publication = Publication.REDACTED)
  LocalDate getAcceptedOn();

  /** Result, 1 to 500 characters. */
  @Term(value = "结果", source = "行政处罚法（2021）第七十三条", publication = Publication.REDACTED)
  Optional<@Length(max = 500) String> getResult();

  /** Day of the result. */
  @Term(value = "办结日期", source = "行政处罚法（2021）第七十三条", publication = Publication.REDACTED)
  Optional<LocalDate> getConcludedOn();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Remedy} values. */
  final class Builder extends ImmutableRemedy.Builder {}
}
