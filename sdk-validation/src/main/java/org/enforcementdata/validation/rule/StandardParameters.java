package org.enforcementdata.validation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The published figures that rules leave to territories. A local figure replaces the national one;
 * a figure that is not set is not known, and rules that need it cannot judge.
 */
public final class StandardParameters {

  /** Minutes that an officer needs between two inspections. */
  public static final Parameter<Integer> TRAVEL_MINUTES =
      new Parameter<>("inspection.travel-minutes", Integer.class);

  /** Fine of an organisation, in yuan, from which a hearing is due. */
  public static final Parameter<BigDecimal> HEARING_ORGANISATION_FINE =
      new Parameter<>("hearing.organisation-fine", BigDecimal.class);

  /** Fine of a person, in yuan, from which a hearing is due. */
  public static final Parameter<BigDecimal> HEARING_PERSON_FINE =
      new Parameter<>("hearing.person-fine", BigDecimal.class);

  private static final LocalDate PENALTY_MEASURES_2010 = LocalDate.of(2010, 3, 1);
  private static final LocalDate PENALTY_MEASURES_2023 = LocalDate.of(2023, 7, 1);
  private static final LocalDate SHANGHAI_2016 = LocalDate.of(2016, 1, 1);
  private static final BigDecimal PERSON = new BigDecimal("5000");
  private static final BigDecimal ORGANISATION = new BigDecimal("50000");

  private static final Parameters ALL =
      Parameters.none()
          .with(TRAVEL_MINUTES, "", LocalDate.MIN, 0)
          .with(HEARING_ORGANISATION_FINE, "", PENALTY_MEASURES_2010, ORGANISATION)
          .with(HEARING_ORGANISATION_FINE, "", PENALTY_MEASURES_2023, new BigDecimal("200000"))
          .with(HEARING_ORGANISATION_FINE, "31", SHANGHAI_2016, ORGANISATION)
          .with(HEARING_PERSON_FINE, "", PENALTY_MEASURES_2010, PERSON)
          .with(HEARING_PERSON_FINE, "31", SHANGHAI_2016, PERSON);

  private StandardParameters() {}

  /** The figures. */
  public static Parameters all() {
    return ALL;
  }
}
