package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Parameter;
import org.enforcementdata.validation.RecordIndex;
import org.enforcementdata.validation.RecordRule;
import org.enforcementdata.validation.StandardParameters;

/**
 * Under the measures of 2023 a hearing is offered before a fine from the threshold of the territory
 * on, and before a revocation, stop or closure. Shanghai's threshold is not known: fines below the
 * national one cannot be judged there.
 */
final class HearingIsOfferedFromTwoHundredThousand extends RecordRule<EnforcementCase> {

  private static final RuleInfo INFO =
      RuleInfo.of("case.hearing-offered")
          .catalogue("R107")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement(
              "较大数额罚款、吊销、责令停产停业等处罚前须告知听证权利（2023年办法）",
              "a hearing is offered before a large fine, a revocation, a stop or a closure (2023)")
          .message(
              "拟处罚 {found}，达到听证标准 {expected}，但未告知听证权利",
              "the intended penalty is {found}, a hearing is due from {expected}, but none was offered")
          .addReads("/preNotice", "/hearing", "/party/entityType")
          .basis(ECO_ENVIRONMENTAL_PENALTY_2023.article("46"))
          .effectiveFrom(LocalDate.parse("2023-07-01"))
          .since("0.1.0")
          .build();

  HearingIsOfferedFromTwoHundredThousand() {
    super(EnforcementCase.class, INFO);
  }

  @Override
  public Optional<LocalDate> actDate(EnforcementCase record, RecordIndex index) {
    return IntendedPenalty.day(record, index);
  }

  @Override
  public void judge(EnforcementCase record, Judgement judgement) {
    IntendedPenalty penalty = IntendedPenalty.of(record, judgement.index());
    Parameter<BigDecimal> parameter =
        penalty.isForPerson()
            ? StandardParameters.HEARING_PERSON_FINE
            : StandardParameters.HEARING_ORGANISATION_FINE;
    Optional<BigDecimal> national = judgement.nationalParameter(parameter);
    if (national.isPresent() && penalty.reaches(national.get())) {
      penalty.judgeHearing(record, national.get(), judgement);
      return;
    }
    String division = record.getIssuer().getDivision().getValue();
    judgement
        .parameter(parameter, division)
        .ifPresent(threshold -> penalty.judgeHearing(record, threshold, judgement));
  }
}
