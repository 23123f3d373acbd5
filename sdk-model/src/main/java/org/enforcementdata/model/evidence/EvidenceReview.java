package org.enforcementdata.model.evidence;

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

/** The technical and legal review of evidence (技术/法制审核). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "技术/法制审核",
    source = "行政处罚法（2021）第四十一条",
    certainty = CERTAIN,
    publication = INTERNAL)
public interface EvidenceReview extends DataObject<EvidenceReview> {

  /** Person who reviewed it. */
  @Term(value = "审核人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PersonName> getReviewer();

  /** When it was reviewed. */
  @Term("审核时间")
  @RequiredInFull
  Optional<OffsetDateTime> getReviewedAt();

  /** Opinion of the review. */
  @Term("审核结果")
  @Valid
  ReviewOpinion getResult();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableEvidenceReview.Builder {}
}
