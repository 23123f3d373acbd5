package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.cooperation.Transfer;
import org.enforcementdata.model.cooperation.TransferKind;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.quantity.Money;

/** Cases that follow from findings, what was decided in them, and what was handed over. */
final class CaseMeasures {

  private CaseMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(
            MeasureCode.CASES_FILED,
            scope -> filed(scope.cases()),
            EnforcementCase.class,
            Finding.class,
            Inspection.class),
        define(
            MeasureCode.DECISIONS,
            scope -> scope.decisions().count(),
            PenaltyDecision.class,
            EnforcementCase.class,
            Finding.class,
            Inspection.class),
        define(
            MeasureCode.FINE_TOTAL,
            scope -> scope.decisions().sum(each -> each.getFine().map(Money::getAmount)),
            PenaltyDecision.class,
            EnforcementCase.class,
            Finding.class,
            Inspection.class),
        transfers(MeasureCode.TRANSFERS_POLICE, TransferKind.CRIMINAL),
        transfers(MeasureCode.TRANSFERS_DETENTION, TransferKind.DETENTION));
  }

  /** The cases that were filed. */
  static Tally filed(Selection<EnforcementCase> cases) {
    return cases.sum(each -> each.getFiledOn().map(day -> BigDecimal.ONE));
  }

  private static Map.Entry<MeasureCode, Definition> transfers(MeasureCode code, TransferKind kind) {
    return define(
        code,
        scope -> scope.transfers().where(each -> Optional.of(each.getKind().equals(kind))).count(),
        Transfer.class,
        Finding.class,
        Inspection.class);
  }
}
