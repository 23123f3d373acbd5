package org.enforcementdata.serialization.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.text.Echo;
import org.enforcementdata.serialization.SchemaVersion;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;

/**
 * What a document is read as: its record type and its version, and whether that is what it says.
 *
 * @param type declaration of the record type; empty where it is unknown, or not the one asked for
 * @param version the version that is stated and can be read
 * @param isStated whether the document states both
 * @param isNewer whether the version is a newer minor one, which may have members of its own
 */
record Header(
    Optional<TypeDeclaration> type, Optional<String> version, boolean isStated, boolean isNewer) {

  private static final BilingualText ANY_TYPE =
      new BilingualText("标准所列的记录类型", "a record type of the standard");
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
  private static final Pattern MINOR = Pattern.compile("(0|[1-9][0-9]{0,3})[.](0|[1-9][0-9]{0,3})");

  /**
   * The header of an envelope; tells what is wrong with it.
   *
   * @param expected the record type asked for; null: the one that the document states
   */
  static Header of(Envelope envelope, @Nullable Class<?> expected, Diagnostics found) {
    Optional<TypeDeclaration> type = type(envelope, expected, found);
    Optional<String> version = version(envelope, found);
    boolean isStated =
        version.isPresent()
            && envelope
                .recordType()
                .filter(stated -> type.filter(each -> isNamed(each, stated)).isPresent())
                .isPresent();
    boolean isNewer = version.filter(text -> SchemaVersion.of(text).isEmpty()).isPresent();
    return new Header(type, version, isStated, isNewer);
  }

  private static boolean isNamed(TypeDeclaration type, Envelope.Stated stated) {
    return type.wireName().equals(stated.text());
  }

  private static Optional<TypeDeclaration> type(
      Envelope envelope, @Nullable Class<?> expected, Diagnostics found) {
    Optional<Envelope.Stated> stated = envelope.recordType();
    if (stated.isEmpty()) {
      missing(envelope, "recordType", found);
      return Optional.ofNullable(expected).map(TypeDeclaration::of);
    }
    String name = stated.get().text();
    Class<?> known = named(name, expected);
    if (known == null || (expected != null && expected != known)) {
      Object wanted = expected == null ? ANY_TYPE : RecordTypes.nameOf(expected);
      Object shown = shown(name, NAME);
      add(StructureRules.RECORD_TYPE, "/recordType", stated.get(), shown, wanted, found);
      return Optional.empty();
    }
    return Optional.of(TypeDeclaration.of(known));
  }

  /** The record type of a name, or the document asked for; null where there is none. */
  static @Nullable Class<?> named(String name, @Nullable Class<?> expected) {
    Optional<Class<? extends EnforcementRecord<?>>> known = RecordTypes.ofName(name);
    if (known.isPresent()) {
      return known.get();
    }
    return expected != null && RecordTypes.nameOf(expected).equals(name) ? expected : null;
  }

  private static Optional<String> version(Envelope envelope, Diagnostics found) {
    Optional<Envelope.Stated> stated = envelope.schemaVersion();
    if (stated.isEmpty()) {
      missing(envelope, "schemaVersion", found);
      return Optional.empty();
    }
    String text = stated.get().text();
    if (SchemaVersion.of(text).isPresent()) {
      return Optional.of(text);
    }
    String current = SchemaVersion.current().text();
    boolean isNewer = isNewerMinor(text, current);
    RuleInfo rule = isNewer ? StructureRules.NEWER_VERSION : StructureRules.SCHEMA_VERSION;
    add(rule, "/schemaVersion", stated.get(), shown(text, NUMBERS), current, found);
    return isNewer ? Optional.of(text) : Optional.empty();
  }

  private static boolean isNewerMinor(String text, String current) {
    Matcher stated = MINOR.matcher(text);
    Matcher known = MINOR.matcher(current);
    return stated.matches()
        && known.matches()
        && stated.group(1).equals(known.group(1))
        && Integer.parseInt(stated.group(2)) > Integer.parseInt(known.group(2));
  }

  private static void missing(Envelope envelope, String name, Diagnostics found) {
    Optional<Diagnostic> misstated = envelope.misstated(name);
    if (misstated.isPresent()) {
      found.add(misstated.get());
    } else if (envelope.isWhole()) {
      found.add(
          Diagnostic.of(StructureRules.MISSING, "/" + name, Map.of("expected", name))
              .position(new Position(1, 1))
              .build());
    }
  }

  /** A text by its length, unless it looks like what belongs there. */
  private static Object shown(String text, Pattern form) {
    return form.matcher(text).matches() ? Echo.code(text) : Echo.length(text);
  }

  private static void add(
      RuleInfo rule,
      String at,
      Envelope.Stated stated,
      Object shown,
      Object expected,
      Diagnostics found) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", shown);
    arguments.put("expected", expected);
    found.add(Diagnostic.of(rule, at, arguments).position(stated.position()).build());
  }
}
