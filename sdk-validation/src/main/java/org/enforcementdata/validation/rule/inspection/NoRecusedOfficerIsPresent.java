package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.util.List;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.party.Recusal;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** No officer is present who must stay away from the source or the enterprise. */
final class NoRecusedOfficerIsPresent extends RecordRule<Inspection> {

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.no-recused-officer")
          .catalogue("R043")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("应回避的执法人员不参加检查", "no officer is present who must stay away from the target")
          .message(
              "执法人员应回避本检查对象：回避理由登记 {found} 项，应为 {expected} 项",
              "the officer must stay away from the target: {found} recusals on record, expected {expected}")
          .addReads("/officersPresent/*/certificateNo", "/targetSource", "/targetEnterprise")
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("43"))
          .since("0.1.0")
          .build();

  NoRecusedOfficerIsPresent() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    for (int i = 0; i < record.getOfficersPresent().size(); i++) {
      String at = "/officersPresent/" + i + "/certificateNo";
      CertificateNumber certificate = record.getOfficersPresent().get(i).getCertificateNo();
      List<Inspector> entries = judgement.index().inspectors(certificate);
      if (entries.isEmpty()) {
        judgement.cannotJudge(at);
        continue;
      }
      long recusals =
          entries.get(0).getRecusals().stream()
              .filter(recusal -> concerns(recusal, record))
              .count();
      judgement.demand(recusals == 0, at, recusals, 0);
    }
  }

  private static boolean concerns(Recusal recusal, Inspection record) {
    return recusal.getSource().filter(record.getTargetSource()::equals).isPresent()
        || recusal.getEnterprise().filter(record.getTargetEnterprise()::equals).isPresent();
  }
}
