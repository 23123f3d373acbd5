package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.code.ExcludedPeriodReason;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A period that does not count towards the time for a decision (不计入期限). Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("不计入期限")
public interface ExcludedPeriod extends DataObject {

  /** Why it does not count. */
  @Term(value = "事由", source = "环境行政处罚办法（2010）第五十五条", publication = Publication.INTERNAL)
  @Valid
  ExcludedPeriodReason getReason();

  /** First day. */
  @Term(value = "起始日期", source = "环境行政处罚办法（2010）第五十五条", publication = Publication.INTERNAL)
  LocalDate getStartsOn();

  /** Last day. */
  @Term(value = "终止日期", source = "环境行政处罚办法（2010）第五十五条", publication = Publication.INTERNAL)
  Optional<LocalDate> getEndsOn();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ExcludedPeriod} values. */
  final class Builder extends ImmutableExcludedPeriod.Builder {}
}
