package org.enforcementdata.examples.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.junit.jupiter.api.Test;

/** The field reference and the glossary follow from the declarations of the value types. */
class FieldReferenceTest {

  private static final String HEAD =
      """
      # Field reference · 字段说明

      Generated from the declarations; do not edit. Required: *always* in both profiles, *FULL* in a full record and not in an excerpt (*one of* the members so marked of a type), else optional. Certainty: *likely* from a secondary source, *assumed* our proposal that no domain owner confirmed; both are not official.
      Privacy after the Personal Information Protection Law: P1 personal, P2 sensitive. Publication: public, redacted, internal, partner.

      """;

  private static final String COLUMNS =
      "| member | 中文 | type | card. | required | privacy | publication | unit | source | certainty"
          + " |\n"
          + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";

  @Test
  void theFieldReferenceFollowsFromTheDeclarations() {
    String sections =
        DeclaredTypes.objects().stream()
            .map(FieldReferenceTest::section)
            .collect(Collectors.joining("\n"));
    GeneratedFile.compare("docs/fields.md", HEAD + sections);
  }

  @Test
  void theGlossaryFollowsFromTheDeclarations() {
    Map<String, Set<String>> names = new TreeMap<>();
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      for (MemberDeclaration member : type.members()) {
        names.computeIfAbsent(member.name(), x -> new TreeSet<>()).add(member.term());
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
        "# Glossary · 术语\n\n"
            + "Generated from the declarations; do not edit. The English name is the same in Java"
            + " and JSON.\n\n"
            + "| name | 中文 |\n"
            + "| --- | --- |\n"
            + rows);
  }

  private static String section(TypeDeclaration type) {
    String rows =
        type.members().stream().map(FieldReferenceTest::row).collect(Collectors.joining());
    return "## " + type.name() + " · " + type.term() + "\n\n" + COLUMNS + rows;
  }

  private static String row(MemberDeclaration member) {
    return Stream.of(
            "`" + member.name() + "`",
            member.term(),
            type(member),
            cardinality(member),
            required(member),
            member.privacy().name().replace("NONE", ""),
            lower(member.publication()),
            member.unit(),
            member.source(),
            lower(member.certainty()).replace("certain", ""))
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
      case MANY -> "0..*";
    };
  }

  private static String required(MemberDeclaration member) {
    if (member.isRequired()) {
      return "always";
    }
    if (member.isRequiredInFull()) {
      return "FULL";
    }
    OneOf choice = member.owner().getAnnotation(OneOf.class);
    boolean isChoice = choice != null && List.of(choice.value()).contains(member.name());
    return isChoice && choice.requiredInFull() ? "FULL, one of" : "optional";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
