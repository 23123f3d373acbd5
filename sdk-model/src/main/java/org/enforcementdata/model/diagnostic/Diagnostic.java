package org.enforcementdata.model.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/**
 * One defect of a record: the rule it breaks, where, and what was found and expected. Never holds
 * personal data. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
public interface Diagnostic {

  /** The rule. */
  RuleId getRule();

  /** Number of the rule in the catalogue. */
  Optional<String> getCatalogue();

  /** How much it weighs. */
  Severity getSeverity();

  /** Where the rule is enforced. */
  Level getLevel();

  /** JSON Pointer of the place in the record; the empty text is the record itself. */
  String getAt();

  /** Line and column, where bytes were read. */
  Optional<Position> getPosition();

  /** The message with its figures. */
  BilingualText getMessage();

  /**
   * The figures by name, such as {@code found} and {@code expected}: text, number, date or {@link
   * BilingualText}.
   */
  Map<String, Object> getArguments();

  /** The provisions that the rule rests on, on the act date. */
  List<LegalBasis> getBasis();

  /** A diagnostic of a rule at a place, message and figures filled in. */
  static Builder of(RuleInfo rule, String at, Map<String, ?> arguments) {
    return new Builder()
        .rule(rule.getId())
        .catalogue(rule.getCatalogue())
        .severity(rule.getSeverity())
        .level(rule.getLevel())
        .at(at)
        .message(Message.fill(rule.getMessage(), arguments))
        .putAllArguments(arguments);
  }

  /** A diagnostic without values. */
  static Builder builder() {
    return new Builder();
  }

  /** One line: place, message, rule, provisions; line and column first where known. */
  default String toString(Locale locale) {
    String place = getPosition().map(position -> position + " ").orElse("") + getAt();
    String basis = getBasis().stream().map(LegalBasis::citation).collect(Collectors.joining("、"));
    return (place.isEmpty() ? "" : place + ": ")
        + getMessage().in(locale)
        + " ["
        + getRule()
        + "]"
        + (basis.isEmpty() ? "" : " " + basis);
  }

  /** Builds diagnostics. */
  final class Builder extends ImmutableDiagnostic.Builder {}
}
