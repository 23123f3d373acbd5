package org.enforcementdata.serialization.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.text.Echo;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The place in the text that is being read, and what was found so far. Whatever keeps a value from
 * being built is told through {@code fail} and counted, so that an object can be built if nothing
 * was counted while it was read. Places and messages are made only for what is listed. Of one read,
 * one thread.
 */
final class Cursor {

  private static final int FEW = 40;
  private static final Diagnostics NOWHERE = new Diagnostics(0);

  private final Tokens tokens;
  private final Optional<TypeDeclaration> root;
  private final boolean isNewer;
  private final Diagnostics found;
  private final boolean isClean;
  private final char[] characters = new char[FEW];
  private int failures;

  Cursor(Tokens tokens, Header header, Diagnostics found) {
    this.tokens = tokens;
    this.root = header.type();
    this.isNewer = header.isNewer();
    this.found = found;
    this.isClean = false;
  }

  private Cursor(Tokens tokens) {
    this.tokens = tokens;
    this.root = Optional.empty();
    this.isNewer = false;
    this.found = NOWHERE;
    this.isClean = true;
  }

  /** A cursor that gives up where there is something to tell. */
  static Cursor clean(Tokens tokens) {
    return new Cursor(tokens);
  }

  /**
   * Goes to the next name and tells which it is, or {@link PropertyNameMatcher#MATCH_END_OBJECT}.
   */
  int nextName(PropertyNameMatcher names) {
    return tokens.nextName(names);
  }

  /** The next token; null at the end of the text. */
  @Nullable JsonToken next() {
    return tokens.next();
  }

  JsonToken token() {
    return tokens.current();
  }

  String name() {
    return tokens.name();
  }

  String text() {
    return tokens.text();
  }

  /** Puts a string of a few characters where {@link #characters} are; -1 where it has more. */
  int shortText() {
    return tokens.copyText(characters);
  }

  /** The characters of the last {@link #shortText}. */
  char[] characters() {
    return characters;
  }

  void skip() {
    tokens.skip();
  }

  /** Where the token stands. */
  Position position() {
    return tokens.position();
  }

  /** Where reading stands. */
  Position end() {
    return tokens.end();
  }

  /** Whether the token stands as deep as any may. */
  boolean isDeepest() {
    return tokens.context().getNestingDepth() >= Json.DEPTH;
  }

  /** The JSON Pointer, as far as it is declared. */
  String pointer() {
    return DeclaredPointer.of(tokens.context(), root);
  }

  /** How much was told so far that keeps a value from being built. */
  int failures() {
    return failures;
  }

  /**
   * What is kept of a part that cannot be built, so that its constraints are judged; nothing where
   * more was told than is listed, so that what is kept stays in proportion.
   */
  Object partly(Members part) {
    return found.isCut() ? Members.UNREADABLE : part;
  }

  /** Tells that a value cannot be read. */
  Object fail(RuleInfo rule) {
    return fail(rule, "", Map::of);
  }

  /** Tells that a value cannot be read, and what it is. */
  Object fail(RuleInfo rule, Object what) {
    return fail(rule, "", () -> Map.of("found", what));
  }

  /** Tells that a value cannot be read, what it is, and what it should be. */
  Object fail(RuleInfo rule, Object what, Object expected) {
    return fail(rule, "", () -> arguments(what, expected));
  }

  /** Tells that a text cannot be read; it is shown if its member is not personal. */
  Object failToRead(RuleInfo rule, String text, Object expected) {
    return fail(rule, "", () -> arguments(shown(text), expected));
  }

  /** Tells that the current object lacks a member. */
  void failMissing(MemberBinding member) {
    fail(StructureRules.MISSING, "/" + member.name(), () -> Map.of("expected", member.term()));
  }

  /** Tells that a value is of another JSON type, and passes over it. */
  Object wrongType(Object expected) {
    Object unreadable = fail(StructureRules.TYPE, Words.of(token()), expected);
    skip();
    return unreadable;
  }

  /** Tells of a member that the current object does not know; its value can be kept. */
  void unknown(String name, Position at, Collection<MemberBinding> known) {
    tell();
    RuleInfo unknown = isNewer ? UnknownMember.INFO : UnknownMember.ERROR;
    found.add(
        unknown.getSeverity(),
        () -> {
          Object what = UnknownMember.found(name, Words.of(token()), known);
          return Diagnostic.of(unknown, pointer(), Map.of("found", what)).position(at).build();
        });
  }

  /** There is something to tell, or to look at more closely: the straight way ends here. */
  void tell() {
    if (isClean) {
      throw new NotClean();
    }
  }

  private Object fail(RuleInfo rule, String below, Supplier<Map<String, Object>> arguments) {
    tell();
    failures++;
    found.add(
        rule.getSeverity(),
        () -> Diagnostic.of(rule, pointer() + below, arguments.get()).position(position()).build());
    return Members.UNREADABLE;
  }

  private Object shown(String text) {
    boolean isShowable =
        !text.isBlank()
            && root.filter(type -> DeclaredPath.of(type, pointer()).isShowable()).isPresent();
    return isShowable ? Echo.code(text) : Echo.length(text);
  }

  private static Map<String, Object> arguments(Object what, Object expected) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", what);
    arguments.put("expected", expected);
    return arguments;
  }
}
