package org.enforcementdata.validation.rule.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enforcementdata.model.casework.PenaltyType.CLOSE;
import static org.enforcementdata.model.casework.PenaltyType.DOWNGRADE;
import static org.enforcementdata.model.casework.PenaltyType.LIMIT_PRACTICE;
import static org.enforcementdata.model.casework.PenaltyType.NO_APPLICATION_PERIOD;
import static org.enforcementdata.model.casework.PenaltyType.REVOKE_PERMIT;
import static org.enforcementdata.model.casework.PenaltyType.STOP_BUSINESS;
import static org.enforcementdata.model.casework.PenaltyType.STOP_REMEDY;
import static org.enforcementdata.model.casework.PenaltyType.SUSPEND_PERMIT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The kinds before which a hearing is due, on the last and the first day of each list. */
class GravePenaltiesTest {

  @Test
  void until20210714TheMeasuresOf2010() {
    assertThat(GravePenalties.on(LocalDate.of(2021, 7, 14)))
        .containsExactlyInAnyOrder(
            REVOKE_PERMIT, STOP_REMEDY, STOP_BUSINESS, CLOSE, SUSPEND_PERMIT);
  }

  @Test
  void from20210715TheLawOf2021Besides() {
    assertThat(GravePenalties.on(LocalDate.of(2021, 7, 15)))
        .isEqualTo(GravePenalties.on(LocalDate.of(2023, 6, 30)))
        .containsExactlyInAnyOrder(
            REVOKE_PERMIT,
            STOP_REMEDY,
            STOP_BUSINESS,
            CLOSE,
            SUSPEND_PERMIT,
            DOWNGRADE,
            LIMIT_PRACTICE);
  }

  @Test
  void from20230701TheMeasuresOf2023() {
    assertThat(GravePenalties.on(LocalDate.of(2023, 7, 1)))
        .containsExactlyInAnyOrder(
            REVOKE_PERMIT,
            STOP_REMEDY,
            STOP_BUSINESS,
            CLOSE,
            DOWNGRADE,
            LIMIT_PRACTICE,
            NO_APPLICATION_PERIOD);
  }
}
