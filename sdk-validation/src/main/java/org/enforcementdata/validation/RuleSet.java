package org.enforcementdata.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.Rule;
import org.enforcementdata.validation.rule.campaign.CampaignRules;
import org.enforcementdata.validation.rule.casework.CaseworkRules;
import org.enforcementdata.validation.rule.code.CodeRules;
import org.enforcementdata.validation.rule.complaint.ComplaintRules;
import org.enforcementdata.validation.rule.cooperation.CooperationRules;
import org.enforcementdata.validation.rule.discretion.DiscretionRules;
import org.enforcementdata.validation.rule.evidence.EvidenceRules;
import org.enforcementdata.validation.rule.finding.FindingRules;
import org.enforcementdata.validation.rule.header.HeaderRules;
import org.enforcementdata.validation.rule.identity.IdentityRules;
import org.enforcementdata.validation.rule.inspection.InspectionRules;
import org.enforcementdata.validation.rule.monitoring.MonitoringRules;
import org.enforcementdata.validation.rule.party.PartyRules;
import org.enforcementdata.validation.rule.permit.PermitRules;
import org.enforcementdata.validation.rule.plan.PlanRules;

/** The rules that judge records, one explicit list sorted by id. Immutable and thread-safe. */
public final class RuleSet {

  private static final RuleSet STANDARD =
      of(
          Stream.of(
                  HeaderRules.all(),
                  CodeRules.all(),
                  IdentityRules.all(),
                  PartyRules.all(),
                  PermitRules.all(),
                  PlanRules.all(),
                  InspectionRules.all(),
                  EvidenceRules.all(),
                  MonitoringRules.all(),
                  FindingRules.all(),
                  CaseworkRules.all(),
                  DiscretionRules.all(),
                  ComplaintRules.all(),
                  CooperationRules.all(),
                  CampaignRules.all())
              .flatMap(List::stream)
              .toList());

  private final List<Rule> rules;

  private RuleSet(List<Rule> rules) {
    this.rules = rules;
  }

  /** The rules of the standard. */
  public static RuleSet standard() {
    return STANDARD;
  }

  /**
   * A set of given rules.
   *
   * @throws IllegalArgumentException where two rules have one id
   */
  public static RuleSet of(List<? extends Rule> rules) {
    List<Rule> sorted =
        rules.stream()
            .<Rule>map(Objects::requireNonNull)
            .sorted(Comparator.comparing(rule -> rule.info().getId()))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      RuleInfo info = sorted.get(i).info();
      if (info.getId().equals(sorted.get(i - 1).info().getId())) {
        throw new IllegalArgumentException("rule " + info.getId() + ": two rules have this id");
      }
    }
    return new RuleSet(sorted);
  }

  /** The rules, sorted by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** What the rules say, sorted by id. */
  public List<RuleInfo> infos() {
    return rules.stream().map(Rule::info).toList();
  }

  /** The keys by which the rules look up records: of each a store makes an index. */
  public List<Key<?>> keys() {
    return infos().stream()
        .flatMap(info -> info.getLookUps().stream())
        .map(lookUp -> ((LookUp<?>) lookUp).key())
        .<Key<?>>flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparing(Key::pointer))
        .toList();
  }
}
