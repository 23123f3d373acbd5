package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** What an enterprise says of an inspection on its receipt (回单反馈). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "回单反馈", source = "上海市检查码制度", certainty = ASSUMED, publication = INTERNAL)
public interface ReceiptFeedback extends DataObject<ReceiptFeedback> {

  /** Answers to the questions. */
  @Term("评价项")
  Optional<@Valid FeedbackAnswers> getAnswers();

  /** Score from 1, the worst, to 5. */
  @Term("评分")
  Optional<@Min(1) @Max(5) Integer> getRating();

  /** Comment, 1 to 1000 characters. */
  @Term(value = "意见", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 1000) String> getComment();

  /** Person who filled it in. */
  @Term(value = "填写人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getSubmittedBy();

  /** When it was filled in. */
  @Term("填写时间")
  @RequiredInFull
  Optional<OffsetDateTime> getSubmittedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableReceiptFeedback.Builder {}
}
