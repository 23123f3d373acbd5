package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** At an inspection on site the officers show their certificates. */
final class CertificateIsShown extends RecordRule<Inspection> {

  private static final BilingualText SHOWN = new BilingualText("已出示", "shown");
  private static final BilingualText NOT_SHOWN = new BilingualText("未出示", "not shown");

  private static final Input<Inspection, Boolean> IS_SHOWN =
      Input.of(Inspection.class, "/certificateShown", Boolean.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.certificate-shown")
          .catalogue("R042")
          .severity(Severity.ERROR)
          .statement("现场检查须出示执法证件", "the officers show their certificates at an on-site inspection")
          .message(
              "现场检查须出示执法证件：实为{found}，应为{expected}",
              "certificates must be shown at an on-site inspection: found {found}, expected {expected}")
          .needs(IS_SHOWN)
          .reads(Encounter.READS)
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("55"))
          .since("0.1.0")
          .build();

  CertificateIsShown() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return Encounter.isOf(record);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    judgement.demand(judgement.get(IS_SHOWN), "/certificateShown", NOT_SHOWN, SHOWN);
  }
}
