package org.enforcementdata.model.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * A rule that could not judge a record, with what was missing: neither passed nor broken.
 *
 * @param rule the rule
 * @param catalogue its number in the catalogue
 * @param level where it is enforced
 * @param missing what it would have needed: JSON Pointers of the record, or names of records,
 *     tables and parameters
 */
public record NotEvaluable(
    RuleId rule, Optional<String> catalogue, Level level, List<String> missing) {

  /** Copies the list. */
  public NotEvaluable {
    missing = List.copyOf(missing);
  }

  /** A rule that misses something. */
  public static NotEvaluable of(RuleInfo rule, List<String> missing) {
    return new NotEvaluable(rule.getId(), rule.getCatalogue(), rule.getLevel(), missing);
  }
}
