package org.enforcementdata.serialization.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.serialization.Limits;
import org.enforcementdata.serialization.StructureRules;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The place in the text that is being read, and what was found so far. Of one read, one thread. */
final class Cursor {

  private final JsonParser parser;
  private final Limits limits;
  private final Findings findings;

  Cursor(JsonParser parser, Limits limits, Findings findings) {
    this.parser = parser;
    this.limits = limits;
    this.findings = findings;
  }

  Limits limits() {
    return limits;
  }

  /** The next token; null at the end of the text. */
  @org.jspecify.annotations.Nullable
  JsonToken next() {
    return parser.nextToken();
  }

  JsonToken token() {
    return parser.currentToken();
  }

  String name() {
    return parser.currentName();
  }

  String text() {
    return parser.getString();
  }

  void skip() {
    parser.skipChildren();
  }

  String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  Position position() {
    return positionOf(parser.currentLocation());
  }

  void report(RuleInfo rule) {
    report(rule, "", Map.of());
  }

  void report(RuleInfo rule, Object found) {
    report(rule, "", Map.of("found", found));
  }

  void report(RuleInfo rule, Object found, Object expected) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    report(rule, "", arguments);
  }

  /** Reports a member that the current object lacks. */
  void reportMissing(MemberBinding member) {
    report(StructureRules.MISSING, "/" + member.name(), Map.of("expected", member.term()));
  }

  private void report(RuleInfo rule, String below, Map<String, ?> arguments) {
    if (findings.hasRoom()) {
      findings.add(
          Diagnostic.of(rule, pointer() + below, arguments)
              .position(positionOf(parser.currentTokenLocation()))
              .build());
    }
  }

  /** Reports a value of another JSON type and passes over it. */
  void wrongType(Object expected) {
    report(StructureRules.TYPE, Words.of(token()), expected);
    skip();
  }

  static Position positionOf(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
