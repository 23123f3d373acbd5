package org.enforcementdata.model.monitoring;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** The review of measured data before they are used (有效性审核). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "有效性审核", source = "行政处罚法（2021）第四十一条", certainty = ASSUMED, publication = INTERNAL)
public interface DataReview extends DataObject<DataReview> {

  /** Whether they are valid. */
  @Term("监测数据有效性")
  @Valid
  ResultValidity getValidity();

  /** Who reviewed them. */
  @Term(value = "审核人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PersonName> getReviewer();

  /** When they were reviewed. */
  @Term("审核时间")
  Optional<OffsetDateTime> getReviewedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDataReview.Builder {}
}
