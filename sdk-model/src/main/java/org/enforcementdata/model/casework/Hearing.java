package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** A hearing (听证), from the offer to its conclusion. Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "听证", source = "行政处罚法（2021）第六十四条", certainty = CERTAIN, publication = INTERNAL)
public interface Hearing extends DataObject<Hearing> {

  /** Whether the agency holds that a hearing must be offered. */
  @Term(value = "是否应告知听证", source = "行政处罚法（2021）第六十三条")
  @RequiredInFull
  Optional<Boolean> getRequired();

  /** Day on which the party was told of its right to a hearing. */
  @Term(value = "告知听证权利日期", source = "行政处罚法（2021）第六十三条")
  Optional<LocalDate> getNotifiedOn();

  /** Day on which the party asked for a hearing. */
  @Term("申请听证日期")
  Optional<LocalDate> getRequestedOn();

  /** Day of the hearing. */
  @Term("听证举行日期")
  Optional<LocalDate> getHeldOn();

  /** Person who presided, not one of the handlers. */
  @Term(value = "听证主持人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getHost();

  /** Record of the hearing. */
  @Term(value = "听证笔录", source = "行政处罚法（2021）第六十五条")
  Optional<@Valid RecordId<?>> getRecord();

  /** Conclusion, 1 to 2000 characters. */
  @Term(value = "听证结论", source = "行政处罚法（2021）第六十五条")
  Optional<@Length(max = 2000) String> getConclusion();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableHearing.Builder {}
}
