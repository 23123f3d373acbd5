package org.enforcementdata.validation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The published figures that rules leave to territories. What is a gap, such as Shanghai's hearing
 * threshold after 2023-07-01, is known to be unset: rules that need it cannot judge.
 */
public final class StandardParameters {

  /** Minutes that an officer needs between two inspections. */
  public static final Parameter<Integer> TRAVEL_MINUTES =
      new Parameter<>("inspection.travel-minutes", Integer.class);

  /** Fine of an organisation, in yuan, from which a hearing is due (from 2023-07-01). */
  public static final Parameter<BigDecimal> HEARING_ORGANISATION_FINE =
      new Parameter<>("hearing.organisation-fine", BigDecimal.class);

  /** Fine of a person, in yuan, from which a hearing is due (from 2023-07-01). */
  public static final Parameter<BigDecimal> HEARING_PERSON_FINE =
      new Parameter<>("hearing.person-fine", BigDecimal.class);

  private static final LocalDate PENALTY_MEASURES_2023 = LocalDate.of(2023, 7, 1);

  private static final Parameters ALL =
      Parameters.none()
          .with(TRAVEL_MINUTES, "", LocalDate.MIN, 0)
          .with(HEARING_ORGANISATION_FINE, "", PENALTY_MEASURES_2023, new BigDecimal("200000"))
          .with(HEARING_PERSON_FINE, "", PENALTY_MEASURES_2023, new BigDecimal("5000"))
          .without(HEARING_ORGANISATION_FINE, "31", PENALTY_MEASURES_2023);

  private StandardParameters() {}

  /** The figures. */
  public static Parameters all() {
    return ALL;
  }
}
