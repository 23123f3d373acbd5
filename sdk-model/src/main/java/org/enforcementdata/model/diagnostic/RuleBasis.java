package org.enforcementdata.model.diagnostic;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.law.LegalBasis;

/**
 * A provision that a rule rests on, with the period in which it is the one to cite.
 *
 * @param provision the provision
 * @param from first act date; empty: from the beginning
 * @param to last act date; empty: open
 */
public record RuleBasis(LegalBasis provision, Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Whether an act of that day rests on the provision. */
  public boolean appliesOn(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
