package org.enforcementdata.model.complaint;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The reply to a complainant (答复). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "答复", source = "信访工作条例（2022）第三十四条", certainty = CERTAIN, publication = INTERNAL)
public interface ComplaintReply extends DataObject<ComplaintReply> {

  /** When it was given. */
  @Term("答复时间")
  @RequiredInFull
  Optional<OffsetDateTime> getRepliedAt();

  /** How it was given, 1 to 100 characters. */
  @Term("答复方式")
  @RequiredInFull
  Optional<@Length(max = 100) String> getMethod();

  /** What it says, 1 to 4000 characters. */
  @Term(value = "答复内容", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 4000) String> getContent();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplaintReply.Builder {}
}
