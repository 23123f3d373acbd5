package org.enforcementdata.model.finding;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What a party did to correct a problem (整改). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "整改", source = "2020年执法大练兵文章", certainty = CERTAIN, publication = REDACTED)
public interface Correction extends DataObject<Correction> {

  /** When the party reported the correction. */
  @Term("报告整改时间")
  Optional<OffsetDateTime> getReportedAt();

  /** When it was corrected, not before its discovery. */
  @Term("整改完成时间")
  Optional<OffsetDateTime> getCorrectedAt();

  /** Whether it was corrected on the spot. */
  @Term("当场改正")
  @RequiredInFull
  Optional<Boolean> getOnTheSpot();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCorrection.Builder {}
}
