package org.enforcementdata.model.diagnostic;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.constraints.Min;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** How many diagnostics a report has of each severity (计数), listed or not. */
@Value.Immutable
@DataType(term = "计数", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Counts extends DataObject<Counts> {

  /** Number of errors; none means that the record is valid. */
  @Term("错误数")
  @Min(0)
  long getError();

  /** Number of warnings. */
  @Term("警告数")
  @Min(0)
  long getWarning();

  /** Number of informations. */
  @Term("提示数")
  @Min(0)
  long getInfo();

  /** Number of diagnostics of a severity. */
  default long of(Severity severity) {
    if (severity.equals(Severity.ERROR)) {
      return getError();
    }
    return severity.equals(Severity.WARNING) ? getWarning() : getInfo();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCounts.Builder {}
}
