package org.enforcementdata.examples.document;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.junit.jupiter.api.Test;

/** The field reference and the glossary follow from the declarations of the value types. */
class FieldReferenceTest {

  private static final String HEAD =
      """
      # Field reference · 字段说明

      Generated from the declarations; do not edit. Certainty: *likely* from a secondary source, *assumed* our proposal that no domain owner confirmed; both are not official.
      Privacy after the Personal Information Protection Law: P1 personal, P2 sensitive. Publication: public, redacted, internal, partner.

      """;

  @Test
  void theFieldReferenceFollowsFromTheDeclarations() {
    GeneratedFile.compare(
        "docs/fields.md",
        HEAD + types().stream().map(FieldReferenceTest::section).collect(Collectors.joining("\n")));
  }

  @Test
  void theGlossaryFollowsFromTheDeclarations() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Class<?> type : types()) {
      for (MemberDeclaration member : TypeDeclaration.of(type).members()) {
        names.computeIfAbsent(member.name(), x -> new TreeSet<>()).add(member.term().value());
      }
    }
    String rows =
        names.entrySet().stream()
            .map(
                entry ->
                    "| `" + entry.getKey() + "` | " + String.join("、", entry.getValue()) + " |\n")
            .collect(Collectors.joining());
    GeneratedFile.compare(
        "docs/glossary.md",
        "# Glossary · 术语\n\nGenerated from the declarations; do not edit. The English name is the same in Java and JSON.\n\n| name | 中文 |\n| --- | --- |\n"
            + rows);
  }

  /** The record types, each followed by the object types that it is the first to use. */
  private static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    RecordTypes.all().forEach(type -> collect(type, types));
    return types;
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      TypeDeclaration.of(type).members().stream()
          .map(MemberDeclaration::elementType)
          .filter(DataObject.class::isAssignableFrom)
          .forEach(part -> collect(part, types));
    }
  }

  private static String section(Class<?> type) {
    String rows =
        TypeDeclaration.of(type).members().stream()
            .map(FieldReferenceTest::row)
            .collect(Collectors.joining());
    return "## "
        + type.getSimpleName()
        + "\n\n| member | 中文 | type | card. | privacy | publication | unit | source | certainty |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        + rows;
  }

  private static String row(MemberDeclaration member) {
    Term term = member.term();
    return Stream.of(
            "`" + member.name() + "`",
            term.value(),
            type(member),
            cardinality(member),
            term.privacy().name().replace("NONE", ""),
            lower(term.publication()),
            term.unit(),
            term.source(),
            lower(term.certainty()).replace("certain", ""))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String type(MemberDeclaration member) {
    String name = member.elementType().getSimpleName();
    return member.referenceTarget().map(target -> "→ " + target.getSimpleName()).orElse(name);
  }

  private static String cardinality(MemberDeclaration member) {
    return switch (member.cardinality()) {
      case ONE -> "1";
      case OPTIONAL -> "0..1";
      case MANY -> member.minItems() + "..*";
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
