package org.enforcementdata.model.header;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * That a revision takes a record back (记录撤回); statistics leave it out. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "记录撤回", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Withdrawal extends DataObject<Withdrawal> {

  /** Day of the withdrawal. */
  @Term("撤回日期")
  Optional<LocalDate> getOn();

  /** Why, 1 to 500 characters. */
  @Term(value = "撤回原因", publication = INTERNAL)
  Optional<@Length(max = 500) String> getReason();

  /** Kind of withdrawal. */
  @Term("撤回类别")
  @Valid
  WithdrawalKind getKind();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableWithdrawal.Builder {}
}
