package org.enforcementdata.model.exchange;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.constraints.Min;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * Running numbers of batches that have not come (缺号区间), both ends included. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "缺号区间", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface RunningNumberGap extends DataObject<RunningNumberGap> {

  /** First number that has not come, at least 1. */
  @Term("起始批次序号")
  @Min(1)
  long getFirst();

  /** Last number that has not come, at least the first. */
  @Term("截止批次序号")
  @Min(1)
  long getLast();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRunningNumberGap.Builder {}
}
