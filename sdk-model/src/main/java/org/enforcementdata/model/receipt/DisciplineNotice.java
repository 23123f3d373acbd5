package org.enforcementdata.model.receipt;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The text on discipline that a receipt shows (廉政纪律告知). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("廉政纪律告知")
public interface DisciplineNotice extends DataObject {

  /** Id of the text, 1 to 64 characters. */
  @Term(
      value = "告知文本标识",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Length(max = 64)
  String getTextId();

  /** Version of the text, 1 to 32 characters. */
  @Term(
      value = "告知文本版本",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Length(max = 32)
  String getTextVersion();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DisciplineNotice} values. */
  final class Builder extends ImmutableDisciplineNotice.Builder {}
}
