package org.enforcementdata.model.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What a party stated in its defence (陈述申辩). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("陈述申辩")
public interface DefenceStatement extends DataObject {

  /** Day of receipt. */
  @Term(value = "收到日期", source = "行政处罚法（2021）第四十五条", publication = Publication.INTERNAL)
  Optional<LocalDate> getReceivedOn();

  /** What was stated, 1 to 4000 characters. */
  @Term(
      value = "陈述申辩内容",
      source = "行政处罚法（2021）第四十五条",
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 4000) String> getContent();

  /** Whether it was accepted. */
  @Term(value = "是否采纳", source = "行政处罚法（2021）第四十五条", publication = Publication.INTERNAL)
  Optional<Boolean> getAccepted();

  /** Why or why not, 1 to 2000 characters. */
  @Term(value = "采纳与否的理由", source = "行政处罚法（2021）第四十五条", publication = Publication.INTERNAL)
  Optional<@Length(max = 2000) String> getReason();

  /** Whether the party waived its right to state. */
  @Term(value = "放弃陈述申辩", source = "行政处罚法（2021）第四十五条", publication = Publication.INTERNAL)
  boolean isWaived();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DefenceStatement} values. */
  final class Builder extends ImmutableDefenceStatement.Builder {}
}
