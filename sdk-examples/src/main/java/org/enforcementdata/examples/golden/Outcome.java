package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.util.List;
import org.enforcementdata.model.law.Instruments;
import org.enforcementdata.model.law.LegalBasis;

/**
 * What comes of the first visits, by the number of the source: the first 148 have two findings with
 * an order each, the next 267 one finding with an order, of which the first 77 go on to a decision;
 * 285 more have one finding that is corrected on the spot.
 */
final class Outcome {

  /** Inspections with two findings. */
  static final int TWO_FINDINGS = 148;

  /** Sources that are re-inspected, one re-inspection for all orders of a source. */
  static final int REINSPECTED = 415;

  /** Inspections with findings. */
  static final int FINDINGS_INSPECTIONS = 700;

  /** Cases, each ending with a decision. */
  static final int CASES = 77;

  /** A group of decisions with the same fine. */
  private record Fines(int number, String yuan, LegalBasis violated, LegalBasis penalty) {}

  private static final List<Fines> FINES =
      List.of(
          new Fines(
              30,
              "20000",
              Instruments.AIR_POLLUTION_2018.article("72"),
              Instruments.AIR_POLLUTION_2018.article("117")),
          new Fines(
              25,
              "50000",
              Instruments.AIR_POLLUTION_2018.article("45"),
              Instruments.AIR_POLLUTION_2018.article("108")),
          new Fines(
              15,
              "100000",
              Instruments.WATER_POLLUTION_2017.article("10"),
              Instruments.WATER_POLLUTION_2017.article("83")),
          new Fines(
              6,
              "150000",
              Instruments.AIR_POLLUTION_2018.article("18"),
              Instruments.AIR_POLLUTION_2018.article("99")),
          new Fines(
              1,
              "84700",
              Instruments.AIR_POLLUTION_2018.article("45"),
              Instruments.AIR_POLLUTION_2018.article("108")));

  private Outcome() {}

  /** Number of findings of a source's first visit. */
  static int findings(int source) {
    if (source < TWO_FINDINGS) {
      return 2;
    }
    return source < FINDINGS_INSPECTIONS ? 1 : 0;
  }

  /** Whether the findings of a source's first visit lead to orders. */
  static boolean isOrdered(int source) {
    return source < REINSPECTED;
  }

  /** Whether the finding of a source's first visit leads to a case. */
  static boolean isCase(int source) {
    return source >= TWO_FINDINGS && source < TWO_FINDINGS + CASES;
  }

  /** Number of a source's case, from 0. */
  static int caseOf(int source) {
    return source - TWO_FINDINGS;
  }

  /** Number of the finding of a source, from 0; {@code which} is 0 or 1. */
  static int finding(int source, int which) {
    return source < TWO_FINDINGS ? 2 * source + which : TWO_FINDINGS + source;
  }

  /** The day on which an order is served. */
  static LocalDate servedOn(LocalDate inspected) {
    return Days.workingAfter(inspected, 2);
  }

  static String fine(int number) {
    return group(number).yuan();
  }

  static LegalBasis violated(int number) {
    return group(number).violated();
  }

  static LegalBasis penalty(int number) {
    return group(number).penalty();
  }

  private static Fines group(int number) {
    int left = number;
    for (Fines fines : FINES) {
      if (left < fines.number()) {
        return fines;
      }
      left -= fines.number();
    }
    throw new IllegalArgumentException("case " + number + ": there are " + CASES);
  }
}
