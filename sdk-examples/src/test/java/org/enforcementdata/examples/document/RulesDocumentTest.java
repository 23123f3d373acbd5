package org.enforcementdata.examples.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.diagnostic.RuleBasis;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.RuleInput;
import org.enforcementdata.serialization.StructureRules;
import org.enforcementdata.serialization.exchange.ExchangeRules;
import org.enforcementdata.validation.RuleSet;
import org.junit.jupiter.api.Test;

/** RULES.md lists every rule, wherever it is enforced. */
class RulesDocumentTest {

  private static final String HEAD =
      """
      # Rules · 规则目录

      Generated from `RuleInfo`; do not edit. Level: STRUCTURE (the reader), CONSTRAINT (one value), RULE (one record), DOSSIER (several records, found through an index). Every rule is enforced at exactly one level.
      Reads: **bold** what the rule cannot judge without, then what it looks at where it is there; `*` is every element. Looks up: key ← what of the record is looked up. Absence: that something is missing, or that nothing further is there, is the defect, so that an excerpt cannot be judged.
      Certainty: certain unless marked *likely* or *assumed* (our proposal, not confirmed by a domain owner).

      | id | no. | severity | level | what must be true | 要求 | reads | looks up | absence | basis · 依据 | acts from – to | territory | since |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  @Test
  void theDocumentFollowsFromTheRules() {
    String rows = all().stream().map(RulesDocumentTest::row).collect(Collectors.joining());
    GeneratedFile.compare("RULES.md", HEAD + rows);
  }

  static List<RuleInfo> all() {
    return Stream.of(
            StructureRules.all(),
            ExchangeRules.all(),
            ConstraintRules.all(),
            RuleSet.standard().infos())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(RuleInfo::getId))
        .toList();
  }

  private static String row(RuleInfo rule) {
    return Stream.of(
            "`" + rule.getId() + "`",
            rule.getCatalogue().orElse(""),
            rule.getSeverity().getValue(),
            rule.getLevel().getValue(),
            rule.getStatement().en(),
            rule.getStatement().zh() + retirement(rule),
            reads(rule),
            lookUps(rule),
            rule.isAbsenceJudged() ? "yes" : "",
            basis(rule),
            period(rule),
            rule.getTerritory().orElse(""),
            rule.getSince())
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String retirement(RuleInfo rule) {
    return rule.getRetirement()
        .map(
            retired ->
                " *retired in "
                    + retired.version()
                    + ": "
                    + retired.reason().en()
                    + retired.successor().map(id -> "; see " + id).orElse("")
                    + "*")
        .orElse("");
  }

  private static String reads(RuleInfo rule) {
    String needs = pointers(rule.getNeeds().stream(), "**");
    String reads = rule.getReads().stream().map("`%s`"::formatted).collect(Collectors.joining(" "));
    return needs + (needs.isEmpty() || reads.isEmpty() ? "" : " · ") + reads;
  }

  private static String lookUps(RuleInfo rule) {
    return pointers(rule.getLookUps().stream(), "");
  }

  private static String pointers(Stream<RuleInput> inputs, String mark) {
    return inputs
        .map(input -> mark + "`" + input.pointer() + "`" + mark)
        .collect(Collectors.joining(" "));
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
