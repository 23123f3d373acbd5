package org.enforcementdata.model.constraint;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a rule that a constraint enforces says.
 *
 * @param rule id of the rule
 * @param catalogue number in the catalogue; empty where it has none
 * @param statement what must be true
 * @param message the message of a breach; {@code {found}} and {@code {expected}} stand for values
 * @param alone the message of a Bean Validation provider: what is wrong and what is expected, with
 *     attributes of the annotation such as {@code {max}}
 * @param source where the rule comes from
 * @param certainty how sure it is
 */
public record Wording(
    String rule,
    String catalogue,
    BilingualText statement,
    BilingualText message,
    BilingualText alone,
    String source,
    Certainty certainty) {

  /** A rule of form of this standard. */
  static Wording of(
      String rule, BilingualText statement, BilingualText message, BilingualText alone) {
    return new Wording(rule, "", statement, message, alone, "SDK", Certainty.ASSUMED);
  }

  /** The same words under another id. */
  Wording as(String other, String number) {
    return new Wording(other, number, statement, message, alone, source, certainty);
  }

  static BilingualText words(String zh, String en) {
    return new BilingualText(zh, en);
  }
}
