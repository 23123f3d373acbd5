package org.enforcementdata.model.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.ValueAt;

/**
 * One constraint of a value, broken.
 *
 * @param at JSON Pointer of where the breach is told
 * @param rule the rule that is broken
 * @param change makes the value that breaks it
 */
public record Breakage(String at, String rule, UnaryOperator<DataObject<?>> change) {

  /**
   * A record that breaks one constraint, and which.
   *
   * @param record the record
   * @param breakage what was done to it
   */
  public record Broken(EnforcementRecord<?> record, Breakage breakage) {}

  /** Records of every type and both profiles that break one constraint; rare rules as often. */
  public static Arbitrary<Broken> brokenRecords() {
    return Combinators.combine(
            RecordArbitraries.records(), Arbitraries.integers().between(0, Integer.MAX_VALUE))
        .as(Breakage::broken);
  }

  private static Broken broken(EnforcementRecord<?> record, int number) {
    Map<String, List<Breakage>> byRule =
        of(record).stream()
            .collect(Collectors.groupingBy(Breakage::rule, TreeMap::new, Collectors.toList()));
    List<List<Breakage>> rules = List.copyOf(byRule.values());
    List<Breakage> ofRule = rules.get(number % rules.size());
    Breakage breakage = ofRule.get(number / rules.size() % ofRule.size());
    return new Broken(breakage.in(record), breakage);
  }

  /** A value with this breakage. */
  @SuppressWarnings("unchecked")
  public <T extends DataObject<?>> T in(T root) {
    return (T) change.apply(root);
  }

  /**
   * Every way to break a constraint of a record that breaks none, those of its profile included.
   */
  public static List<Breakage> of(EnforcementRecord<?> record) {
    List<Breakage> all = ofParts(record);
    if (!record.isExcerpt()) {
      all.addAll(FullBreakages.of(record));
    }
    return all;
  }

  /** Every way to break a constraint that holds whatever the profile. */
  public static List<Breakage> ofParts(DataObject<?> root) {
    List<Breakage> all = new ArrayList<>();
    for (ValueAt value : ValueAt.of(root)) {
      ValueBreakages.of(value).forEach(all::add);
    }
    for (ValueAt.ObjectAt object : ValueAt.objects(root)) {
      ObjectBreakages.of(object).forEach(all::add);
    }
    return all;
  }

  /** Something else at a place, which is where the breach is told. */
  static Breakage planted(String at, String rule, Object value) {
    return new Breakage(at, rule, root -> Construction.replace(root, at, value));
  }
}
