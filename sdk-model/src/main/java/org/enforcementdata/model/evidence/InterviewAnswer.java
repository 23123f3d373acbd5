package org.enforcementdata.model.evidence;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P2;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One question with its answer (问答). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "问答", source = "环境行政执法文书制作指南（2016）", certainty = ASSUMED, publication = INTERNAL)
public interface InterviewAnswer extends DataObject<InterviewAnswer> {

  /** Question, 1 to 2000 characters. */
  @Term(value = "问", privacy = P2, publication = INTERNAL)
  @Value.Redacted
  @Length(max = 2000)
  String getQuestion();

  /** Answer, 1 to 4000 characters. */
  @Term(value = "答", privacy = P2, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 4000) String> getAnswer();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableInterviewAnswer.Builder {}
}
