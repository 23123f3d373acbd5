package org.enforcementdata.validation.rule.casework;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.enforcementdata.model.casework.PenaltyType;

/**
 * The kinds of penalty before which a hearing is due whatever the amount, as the law of the day has
 * them: 处罚法（2017）第四十二条 with 办法（2010）第四十八条; from 2021-07-15 处罚法（2021）第六十三条 besides; from 2023-07-01
 * 办法（2023）第四十六条.
 */
final class GravePenalties {

  private static final LocalDate PENALTY_LAW_2021 = LocalDate.of(2021, 7, 15);
  private static final LocalDate MEASURES_2023 = LocalDate.of(2023, 7, 1);

  private static final Set<PenaltyType> ALWAYS =
      Set.of(
          PenaltyType.REVOKE_PERMIT,
          PenaltyType.STOP_REMEDY,
          PenaltyType.STOP_BUSINESS,
          PenaltyType.CLOSE);
  private static final Set<PenaltyType> OF_2010 = with(ALWAYS, PenaltyType.SUSPEND_PERMIT);
  private static final Set<PenaltyType> OF_2021 =
      with(OF_2010, PenaltyType.DOWNGRADE, PenaltyType.LIMIT_PRACTICE);
  private static final Set<PenaltyType> OF_2023 =
      with(
          ALWAYS,
          PenaltyType.DOWNGRADE,
          PenaltyType.LIMIT_PRACTICE,
          PenaltyType.NO_APPLICATION_PERIOD);

  private GravePenalties() {}

  static Set<PenaltyType> on(LocalDate day) {
    if (day.isBefore(PENALTY_LAW_2021)) {
      return OF_2010;
    }
    return day.isBefore(MEASURES_2023) ? OF_2021 : OF_2023;
  }

  private static Set<PenaltyType> with(Set<PenaltyType> some, PenaltyType... more) {
    Set<PenaltyType> all = new HashSet<>(some);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }
}
