package org.enforcementdata.model.finding;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** What a party did to correct a problem (整改). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("整改")
public interface Correction extends DataObject {

  /** When the party reported the correction. */
  @Term(value = "报告整改时间", source = "2020年执法大练兵文章", publication = Publication.REDACTED)
  Optional<OffsetDateTime> getReportedAt();

  /** When it was corrected, not before its discovery. */
  @Term(value = "整改完成时间", source = "2020年执法大练兵文章", publication = Publication.REDACTED)
  Optional<OffsetDateTime> getCorrectedAt();

  /** Whether it was corrected on the spot. */
  @Term(value = "当场改正", source = "2020年执法大练兵文章", publication = Publication.REDACTED)
  boolean isOnTheSpot();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Correction} values. */
  final class Builder extends ImmutableCorrection.Builder {}
}
