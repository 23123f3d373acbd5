package org.enforcementdata.model.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * What an enterprise says of an inspection by scanning its code (企业评价). Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("企业评价")
public interface EnterpriseRating extends DataObject {

  /** Score from 1, the worst, to 5. */
  @Term(value = "评分", source = "上海市检查码制度", publication = Publication.INTERNAL)
  @Min(1)
  @Max(5)
  int getScore();

  /** Comment, 1 to 1000 characters. */
  @Term(
      value = "评价意见",
      source = "上海市检查码制度",
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Length(max = 1000) String> getComment();

  /** When it was rated. */
  @Term(value = "评价时间", source = "上海市检查码制度", publication = Publication.INTERNAL)
  OffsetDateTime getRatedAt();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EnterpriseRating} values. */
  final class Builder extends ImmutableEnterpriseRating.Builder {}
}
