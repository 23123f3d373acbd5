package org.enforcementdata.model.evidence;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import org.enforcementdata.model.code.ReviewOpinion;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** The technical and legal review of evidence (技术/法制审核). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("技术/法制审核")
public interface EvidenceReview extends DataObject {

  /** Person who reviewed it. */
  @Term(
      value = "审核人",
      source = "行政处罚法（2021）第四十一条",
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Valid
  PersonName getReviewer();

  /** When it was reviewed. */
  @Term(value = "审核时间", source = "行政处罚法（2021）第四十一条", publication = Publication.INTERNAL)
  OffsetDateTime getReviewedAt();

  /** Opinion of the review. */
  @Term(value = "审核结果", source = "行政处罚法（2021）第四十一条", publication = Publication.INTERNAL)
  @Valid
  ReviewOpinion getResult();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EvidenceReview} values. */
  final class Builder extends ImmutableEvidenceReview.Builder {}
}
