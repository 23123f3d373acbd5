package org.enforcementdata.model.inspection;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * What an enterprise says of an inspection by scanning its code (企业评价). Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "企业评价", source = "上海市检查码制度", certainty = CERTAIN, publication = INTERNAL)
public interface EnterpriseRating extends DataObject<EnterpriseRating> {

  /** Score from 1, the worst, to 5. */
  @Term("评分")
  @Min(1)
  @Max(5)
  int getScore();

  /** Comment, 1 to 1000 characters. */
  @Term(value = "评价意见", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 1000) String> getComment();

  /** When it was rated. */
  @Term("评价时间")
  @RequiredInFull
  Optional<OffsetDateTime> getRatedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableEnterpriseRating.Builder {}
}
