package org.enforcementdata.model.complaint;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A review of the reply to a complaint (复查、复核). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "复查、复核",
    source = "信访工作条例（2022）第三十五条、第三十六条",
    certainty = CERTAIN,
    publication = INTERNAL)
@Period(start = "requestedOn", end = "decidedOn")
public interface ComplaintReview extends DataObject<ComplaintReview> {

  /** Day of the request. */
  @Term("复查复核申请日期")
  @RequiredInFull
  Optional<LocalDate> getRequestedOn();

  /** Day of the decision. */
  @Term("复查复核决定日期")
  Optional<LocalDate> getDecidedOn();

  /** What was decided, 1 to 1000 characters. */
  @Term("复查复核意见")
  Optional<@Length(max = 1000) String> getResult();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplaintReview.Builder {}
}
