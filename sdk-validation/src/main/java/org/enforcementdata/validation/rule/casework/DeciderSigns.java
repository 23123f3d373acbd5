package org.enforcementdata.validation.rule.casework;

import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.snapshot.AgencyInRole;
import org.enforcementdata.model.snapshot.AgencyRole;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * The agency that decided signs the document, so it is the issuer; where enforcement was entrusted,
 * the entrusting agency is. An excerpt may leave agencies out.
 */
abstract class DeciderSigns<R extends EnforcementRecord<R>> extends RecordRule<R> {

  DeciderSigns(Class<R> type, RuleInfo info) {
    super(type, info);
  }

  abstract List<AgencyInRole> agencies(R record);

  static RuleInfo info(String id) {
    return RuleInfo.of(id)
        .severity(Severity.WARNING)
        .statement(
            "决定机关或委托机关为签发机关", "the agency that decided, or entrusted its power, is the issuer")
        .message(
            "签发机关与决定机关不一致：{found}，应为 {expected}",
            "the issuer is {found}, the agency that decided {expected}")
        .reads("/issuer/name", "/agencies/*/role", "/agencies/*/agency/name", "/profile")
        .source("SDK")
        .since("0.1.0")
        .build();
  }

  @Override
  public boolean concerns(R record) {
    return signers(record).findAny().isPresent();
  }

  private Stream<AgencyInRole> signers(R record) {
    List<AgencyInRole> agencies = agencies(record);
    boolean isEntrusted =
        agencies.stream().anyMatch(each -> each.getRole().equals(AgencyRole.ENTRUSTING));
    AgencyRole signing = isEntrusted ? AgencyRole.ENTRUSTING : AgencyRole.DECIDER;
    return agencies.stream().filter(each -> each.getRole().equals(signing));
  }

  @Override
  public void judge(R record, Judgement judgement) {
    String issuer = record.getIssuer().getName();
    List<String> names = signers(record).map(each -> each.getAgency().getName()).toList();
    if (!names.contains(issuer) && record.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "/agencies");
    } else {
      judgement.demand(names.contains(issuer), "/issuer/name", issuer, names.get(0));
    }
  }
}
