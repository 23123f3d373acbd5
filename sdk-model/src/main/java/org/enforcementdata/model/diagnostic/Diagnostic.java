package org.enforcementdata.model.diagnostic;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.law.LegalBasis;
import org.immutables.value.Value;

/**
 * One defect of a record (诊断): the rule it breaks, where, and what was found and expected. Never
 * holds personal data. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "诊断", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Diagnostic extends DataObject<Diagnostic> {

  /** The rule. */
  @Term("规则标识")
  @Valid
  RuleId getRule();

  /** Number of the rule in the catalogue. */
  @Term("规则目录编号")
  Optional<@Length(max = 16) String> getCatalogue();

  /** How much it weighs. */
  @Term("严重程度")
  @Valid
  Severity getSeverity();

  /** Where the rule is enforced. */
  @Term("规则层级")
  @Valid
  Level getLevel();

  /** JSON Pointer of the place in the record; the empty text is the record itself. */
  @Term("位置")
  @Length(min = 0, max = 1000)
  String getAt();

  /** Line of the place in the bytes, from 1. */
  @Term("行")
  Optional<@Min(1) Integer> getLine();

  /** Column of the place in characters, from 1. */
  @Term("列")
  Optional<@Min(1) Integer> getColumn();

  /** The message with its figures. */
  @Term("说明")
  @Valid
  LocalText getMessage();

  /**
   * The figures by name, such as {@code found} and {@code expected}, in a fixed order: text,
   * number, or an object with {@code zh} and {@code en}.
   */
  @Term("说明中的数值")
  Optional<UnknownMembers> getArguments();

  /** The provisions that the rule rests on, on the act date. */
  @Term("法律依据")
  List<@Valid LegalBasis> getBasis();

  /** A diagnostic of a rule at a place, message and figures filled in. */
  static Builder of(RuleInfo rule, String at, Map<String, ?> arguments) {
    return new Builder()
        .rule(rule.getId())
        .catalogue(rule.getCatalogue())
        .severity(rule.getSeverity())
        .level(rule.getLevel())
        .at(at)
        .message(LocalText.of(Message.fill(rule.getMessage(), arguments)))
        .arguments(Message.figures(arguments));
  }

  /** A diagnostic without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Line and column; empty where no bytes were read. */
  default Optional<Position> position() {
    return getLine().map(line -> new Position(line, getColumn().orElse(1)));
  }

  /** One line: place, message, rule, provisions; line and column first where known. */
  default String toString(Locale locale) {
    String place = (position().map(Position::toString).orElse("") + " " + getAt()).strip();
    String basis = getBasis().stream().map(LegalBasis::citation).collect(Collectors.joining("、"));
    return (place.isEmpty() ? "" : place + ": ")
        + getMessage().in(locale)
        + " ["
        + getRule()
        + "]"
        + (basis.isEmpty() ? "" : " " + basis);
  }

  final class Builder extends ImmutableDiagnostic.Builder {

    /** Line and column. */
    public Builder position(Position position) {
      line(position.line());
      column(position.column());
      return this;
    }

    /** Line and column, where known. */
    public Builder position(Optional<Position> position) {
      position.ifPresent(this::position);
      return this;
    }
  }
}
