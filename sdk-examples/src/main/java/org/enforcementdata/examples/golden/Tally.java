package org.enforcementdata.examples.golden;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the brigades counted while they worked: the plan's own tally, not taken from the records.
 *
 * @param dispatches dispatches
 * @param visits visits
 * @param sources distinct sources
 * @param findings findings
 * @param orders orders
 * @param cases cases, each with its decision
 * @param fines sum of the fines in yuan
 */
record Tally(
    long dispatches,
    long visits,
    long sources,
    long findings,
    long orders,
    long cases,
    BigDecimal fines) {

  static Tally of(List<List<Visit>> dispatches) {
    long findings = 0;
    long orders = 0;
    for (int source = 0; source < Outcome.FINDINGS_INSPECTIONS; source++) {
      findings += Outcome.findings(source);
      orders += Outcome.isOrdered(source) ? Outcome.findings(source) : 0;
    }
    BigDecimal fines = BigDecimal.ZERO;
    for (int number = 0; number < Outcome.CASES; number++) {
      fines = fines.add(new BigDecimal(Outcome.fine(number)));
    }
    return new Tally(
        dispatches.size(),
        dispatches.stream().mapToLong(List::size).sum(),
        Schedule.SOURCES,
        findings,
        orders,
        Outcome.CASES,
        fines);
  }
}
