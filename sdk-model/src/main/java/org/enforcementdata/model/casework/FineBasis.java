package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.quantity.Share;
import org.immutables.value.Value;

/**
 * How a fine is measured (罚款计算依据), as far as the paper prints it: between amounts, a share or a
 * multiple of a base, a base times days. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "罚款计算依据", source = "行政处罚法（2021）第三十四条", certainty = ASSUMED, publication = REDACTED)
public interface FineBasis extends DataObject<FineBasis> {

  /** How the provision measures. */
  @Term("计算方式")
  @Valid
  FineBasisKind getKind();

  /** What the base is, such as 建设项目总投资额, 1 to 200 characters. */
  @Term("基数名称")
  Optional<@Length(max = 200) String> getOf();

  /** Base. */
  @Term("基数")
  Optional<@Valid Money> getBase();

  /** Least share or multiple. */
  @Term("最低比例")
  Optional<@Valid Share> getLeast();

  /** Greatest share or multiple. */
  @Term("最高比例")
  Optional<@Valid Share> getMost();

  /** Share or multiple that was applied. */
  @Term("适用比例")
  Optional<@Valid Share> getApplied();

  /** Least amount. */
  @Term("最低金额")
  Optional<@Valid Money> getLeastAmount();

  /** Greatest amount. */
  @Term("最高金额")
  Optional<@Valid Money> getMostAmount();

  /** Amount that takes the place of a base that is too small. */
  @Term("保底金额")
  Optional<@Valid Money> getFloor();

  /** Days for which the base counts, from 1. */
  @Term(value = "天数", unit = "d")
  Optional<@Min(1) @Max(36500) Integer> getDays();

  /** Wording as printed, 1 to 2000 characters. */
  @Term("原文")
  Optional<@Length(max = 2000) String> getPrinted();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFineBasis.Builder {}
}
