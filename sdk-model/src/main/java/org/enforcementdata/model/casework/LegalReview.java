package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.code.ReviewOpinion;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** The legal review of a case (法制审核). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "法制审核", source = "行政处罚法（2021）第五十八条", certainty = CERTAIN, publication = INTERNAL)
public interface LegalReview extends DataObject<LegalReview> {

  /** Whether the law demands the review. */
  @Term("是否需要审核")
  @RequiredInFull
  Optional<Boolean> getRequired();

  /** Person who reviewed the case, not one of its handlers. */
  @Term(value = "审核人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getReviewer();

  /** When it was reviewed. */
  @Term("审核时间")
  Optional<OffsetDateTime> getReviewedAt();

  /** Opinion. */
  @Term("审核意见")
  Optional<@Valid ReviewOpinion> getOpinion();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableLegalReview.Builder {}
}
