package org.enforcementdata.examples.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.diagnostic.RuleBasis;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.serialization.StructureRules;
import org.enforcementdata.validation.RuleSet;
import org.junit.jupiter.api.Test;

/** RULES.md lists every rule, wherever it is enforced. */
class RulesDocumentTest {

  private static final String HEAD =
      """
      # Rules · 规则目录

      Generated from `RuleInfo`; do not edit. Level: *structure* (the reader), *constraint* (one value), *rule* (one record), *dossier* (several records, found through an index). Every rule is enforced at exactly one level.
      Certainty: certain unless marked *likely* or *assumed* (our proposal, not confirmed by a domain owner).

      | id | no. | severity | level | what must be true | 要求 | basis · 依据 | acts from – to | territory | since |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  @Test
  void theDocumentFollowsFromTheRules() {
    String rows = all().stream().map(RulesDocumentTest::row).collect(Collectors.joining());
    GeneratedFile.compare("RULES.md", HEAD + rows);
  }

  static List<RuleInfo> all() {
    return Stream.of(StructureRules.all(), ConstraintRules.all(), RuleSet.standard().infos())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(RuleInfo::getId))
        .toList();
  }

  private static String row(RuleInfo rule) {
    return Stream.of(
            "`" + rule.getId() + "`",
            rule.getCatalogue().orElse(""),
            rule.getSeverity().name().toLowerCase(java.util.Locale.ROOT),
            rule.getLevel().name().toLowerCase(java.util.Locale.ROOT),
            rule.getStatement().en(),
            rule.getStatement().zh(),
            basis(rule),
            period(rule),
            rule.getTerritory().orElse(""),
            rule.getSince())
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String basis(RuleInfo rule) {
    String provisions =
        rule.getBases().stream().map(RulesDocumentTest::basis).collect(Collectors.joining("；"));
    String source = rule.getSource().orElse("");
    String mark =
        switch (rule.getCertainty()) {
          case CERTAIN -> "";
          case LIKELY -> " *likely*";
          case ASSUMED -> " *assumed*";
        };
    return (provisions.isEmpty() ? source : provisions) + mark;
  }

  private static String basis(RuleBasis basis) {
    String period =
        basis.from().map(day -> day + "起").orElse("") + basis.to().map(day -> "至" + day).orElse("");
    return basis.provision().citation() + (period.isEmpty() ? "" : "（" + period + "）");
  }

  private static String period(RuleInfo rule) {
    if (rule.getEffectiveFrom().isEmpty() && rule.getEffectiveTo().isEmpty()) {
      return "";
    }
    return rule.getEffectiveFrom().map(Object::toString).orElse("")
        + " – "
        + rule.getEffectiveTo().map(Object::toString).orElse("");
  }
}
