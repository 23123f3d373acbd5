package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PARTNER;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The reconsideration of a refusal to file (移送复议). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "移送复议",
    source = "环境保护行政执法与刑事司法衔接工作办法第十一条",
    certainty = CERTAIN,
    publication = PARTNER)
@Period(start = "requestedOn", end = "decidedOn")
public interface TransferReconsideration extends DataObject<TransferReconsideration> {

  /** Day of the request. */
  @Term("提请复议日期")
  @RequiredInFull
  Optional<LocalDate> getRequestedOn();

  /** Day of the decision. */
  @Term("复议决定日期")
  Optional<LocalDate> getDecidedOn();

  /** What was decided, 1 to 500 characters. */
  @Term("复议结果")
  Optional<@Length(max = 500) String> getResult();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTransferReconsideration.Builder {}
}
