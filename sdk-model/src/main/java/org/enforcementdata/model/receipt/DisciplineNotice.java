package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The text on discipline that a receipt shows (廉政纪律告知). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "廉政纪律告知", source = "2020年执法大练兵文章", certainty = ASSUMED, publication = PUBLIC)
public interface DisciplineNotice extends DataObject<DisciplineNotice> {

  /** Id of the text, 1 to 64 characters. */
  @Term("告知文本标识")
  @RequiredInFull
  Optional<@Length(max = 64) String> getTextId();

  /** Version of the text, 1 to 32 characters. */
  @Term("告知文本版本")
  @RequiredInFull
  Optional<@Length(max = 32) String> getTextVersion();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDisciplineNotice.Builder {}
}
