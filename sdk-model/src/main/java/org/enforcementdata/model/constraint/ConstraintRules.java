package org.enforcementdata.model.constraint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.model.diagnostic.RuleInfo;

/** Every rule that is enforced by a constraint, sorted by id. */
public final class ConstraintRules {

  private static final List<RuleInfo> ALL =
      Stream.of(
              IdentityRules.all(),
              DocumentRules.all(),
              PersonRules.all(),
              CodeListRules.all(),
              ValueRules.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(RuleInfo::getId))
          .toList();

  private static final Map<RuleId, RuleInfo> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(RuleInfo::getId, Function.identity()));

  private ConstraintRules() {}

  /** The rules, sorted by id. */
  public static List<RuleInfo> all() {
    return ALL;
  }

  /**
   * The rule of an id.
   *
   * @throws IllegalArgumentException where no constraint enforces such a rule
   */
  public static RuleInfo of(String id) {
    RuleInfo rule = BY_ID.get(new RuleId(id));
    if (rule == null) {
      throw new IllegalArgumentException("rule " + id + ": no constraint enforces it");
    }
    return rule;
  }
}
