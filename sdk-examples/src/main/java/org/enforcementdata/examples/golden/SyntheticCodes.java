package org.enforcementdata.examples.golden;

import org.enforcementdata.model.identity.CreditCode;

/** Invented codes with right check characters. */
final class SyntheticCodes {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String ORGANISATION_CHECKS = "0123456789X";

  private SyntheticCodes() {}

  /**
   * The credit code of a registration department and category, a division and eight characters of
   * body.
   */
  static CreditCode credit(String department, String division, String body) {
    String stem = department + division + body;
    for (int i = 0; i < ORGANISATION_CHECKS.length(); i++) {
      char inner = ORGANISATION_CHECKS.charAt(i);
      if (CreditCode.of(stem + inner + "0").hasValidOrganisationCode()) {
        return complete(stem + inner);
      }
    }
    throw new IllegalArgumentException("body " + body + ": no organisation code has it");
  }

  private static CreditCode complete(String stem) {
    for (int i = 0; i < ALPHABET.length(); i++) {
      CreditCode code = CreditCode.of(stem + ALPHABET.charAt(i));
      if (code.defect().isEmpty()) {
        return code;
      }
    }
    throw new IllegalArgumentException("stem " + stem + ": no check character fits");
  }
}
