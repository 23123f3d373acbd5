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
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What a party stated in its defence (陈述申辩). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "陈述申辩", source = "行政处罚法（2021）第四十五条", certainty = CERTAIN, publication = INTERNAL)
public interface DefenceStatement extends DataObject<DefenceStatement> {

  /** Whether the party stated anything, or waived its right to. */
  @Term("陈述申辩情况")
  @Valid
  StatementKind getKind();

  /** Day of receipt. */
  @Term("收到日期")
  Optional<LocalDate> getReceivedOn();

  /** What was stated, 1 to 4000 characters. */
  @Term(value = "陈述申辩内容", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 4000) String> getContent();

  /** Whether it was accepted. */
  @Term("是否采纳")
  Optional<Boolean> getAccepted();

  /** Why or why not, 1 to 2000 characters. */
  @Term("采纳与否的理由")
  Optional<@Length(max = 2000) String> getReason();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDefenceStatement.Builder {}
}
