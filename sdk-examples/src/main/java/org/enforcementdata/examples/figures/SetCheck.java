package org.enforcementdata.examples.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.model.diagnostic.Severity;

/** What checking records brought to light: how many there are, what judged them, what was found. */
public final class SetCheck {

  /**
   * How often a rule judged, and how often it could not.
   *
   * @param judged records judged
   * @param notEvaluable records that could not be judged
   */
  public record Use(long judged, long notEvaluable) {
    Use plus(Use other) {
      return new Use(judged + other.judged, notEvaluable + other.notEvaluable);
    }
  }

  private final List<Report> found = new ArrayList<>();
  private final Map<RuleId, Use> rules = new TreeMap<>();
  private final Map<String, Long> types = new TreeMap<>();

  /** Takes a report into account; only one with diagnostics is kept. */
  void add(Report report) {
    types.merge(report.getRecordType().orElse("?"), 1L, Long::sum);
    report.getJudged().forEach(rule -> rules.merge(rule, new Use(1, 0), Use::plus));
    for (NotEvaluable rule : report.getNotEvaluable()) {
      rules.merge(rule.getRule(), new Use(0, 1), Use::plus);
    }
    if (!report.getDiagnostics().isEmpty()) {
      found.add(report);
    }
  }

  /** Takes all of another into account. */
  void add(SetCheck other) {
    other.types.forEach((type, number) -> types.merge(type, number, Long::sum));
    other.rules.forEach((rule, use) -> rules.merge(rule, use, Use::plus));
    found.addAll(other.found);
  }

  /** The reports that have diagnostics, in the order of the records. */
  public List<Report> reports() {
    return List.copyOf(found);
  }

  /** How often each rule judged. */
  public Map<RuleId, Use> rules() {
    return Collections.unmodifiableMap(rules);
  }

  /** How many records there are of each type. */
  public Map<String, Long> types() {
    return Collections.unmodifiableMap(types);
  }

  /** How many records there are. */
  public long records() {
    return types.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many records have an error or a warning. */
  public long bad() {
    return found.stream()
        .filter(report -> report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0)
        .count();
  }
}
