package org.enforcementdata.model.diagnostic;

import jakarta.validation.constraints.Min;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** How many diagnostics a report has of each severity (计数), listed or not. */
@Value.Immutable
@DataType(
    term = "计数",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    publication = Publication.PUBLIC)
public interface Counts extends DataObject {

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

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Counts} values. */
  final class Builder extends ImmutableCounts.Builder {}
}
