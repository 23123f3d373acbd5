package org.enforcementdata.model.monitoring;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.quantity.Measurement;
import org.immutables.value.Value;

/** One value with its limit (监测数据). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "监测数据", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface ResultValue extends DataObject<ResultValue> {

  /** What was measured, code or words, 1 to 100 characters. */
  @Term("监测因子")
  @Length(max = 100)
  String getPollutant();

  /** Code of the pollutant. */
  @Term(value = "污染物代码", source = "HJ 524-2009")
  Optional<@Valid PollutantCode> getPollutantCode();

  /** Value. */
  @Term("监测值")
  @RequiredInFull
  Optional<@Valid Measurement> getValue();

  /** Limit. */
  @Term("限值")
  Optional<@Valid Measurement> getLimit();

  /** Standard that sets the limit, 1 to 100 characters. */
  @Term("标准编号")
  Optional<@Length(max = 100) String> getStandardNo();

  /** Flag of an online value. */
  @Term(value = "数据标记", source = "HJ 212-2025", certainty = LIKELY, publication = REDACTED)
  Optional<@Valid DataFlag> getDataFlag();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableResultValue.Builder {}
}
