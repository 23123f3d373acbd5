package org.enforcementdata.model.law;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;

/**
 * One version of a law, regulation or standard that the rules rest on. Immutable and thread-safe.
 *
 * @param id id of the instrument, the same in every version
 * @param title full title
 * @param version day on which the version was adopted or published
 * @param inForceFrom first day in force
 * @param inForceTo last day in force; empty: open
 */
public record Instrument(
    String id,
    BilingualText title,
    LocalDate version,
    LocalDate inForceFrom,
    Optional<LocalDate> inForceTo) {

  static Instrument of(String id, String zh, String en, String version, String inForceFrom) {
    return new Instrument(
        id,
        new BilingualText(zh, en),
        LocalDate.parse(version),
        LocalDate.parse(inForceFrom),
        Optional.empty());
  }

  /** The same with a last day in force. */
  Instrument until(String lastDay) {
    return new Instrument(id, title, version, inForceFrom, Optional.of(LocalDate.parse(lastDay)));
  }

  /** The article of a number, such as {@code article("42")}. */
  public LegalBasis article(String number) {
    return cite(number).build();
  }

  /** A builder for a provision of an article, to which paragraph, item or wording are added. */
  public LegalBasis.Builder cite(String article) {
    return LegalBasis.builder().instrument(id).title(title.zh()).version(version).article(article);
  }
}
