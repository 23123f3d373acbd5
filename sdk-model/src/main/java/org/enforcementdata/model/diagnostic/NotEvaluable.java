package org.enforcementdata.model.diagnostic;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A rule that could not judge a record, or not all of it (未能判断的规则), with the reasons: what it
 * judged besides stands among the diagnostics. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "未能判断的规则", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface NotEvaluable extends DataObject<NotEvaluable> {

  /** The rule. */
  @Term("规则标识")
  @Valid
  RuleId getRule();

  /** Number of the rule in the catalogue. */
  @Term("规则目录编号")
  Optional<@Length(max = 16) String> getCatalogue();

  /** Where the rule is enforced. */
  @Term("规则层级")
  @Valid
  Level getLevel();

  /** Why, at least one reason. */
  @Term("原因")
  @RequiredInFull
  List<@Valid Reason> getReasons();

  /** A rule with its reasons. */
  static NotEvaluable of(RuleInfo rule, Collection<Reason> reasons) {
    return builder()
        .rule(rule.getId())
        .catalogue(rule.getCatalogue())
        .level(rule.getLevel())
        .addAllReasons(reasons)
        .build();
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableNotEvaluable.Builder {}
}
