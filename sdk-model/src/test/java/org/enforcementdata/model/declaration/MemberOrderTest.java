package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.internal.Accessor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(Integer.MIN_VALUE)
class MemberOrderTest {

  private static final String FILE = "org/enforcementdata/model/declaration/member-order.txt";

  /** Without a look at the declarations, which cannot be read before the file is written. */
  @Test
  void everyMemberStandsInTheFileInTheOrderOfItsSource() {
    Map<String, String> members = new TreeMap<>();
    ParsedSources.of(ParsedSources.MAIN).types().stream()
        .filter(type -> ParsedSources.bears(type.getModifiers(), "DataType"))
        .forEach(
            type ->
                assertThat(members.put(type.getSimpleName().toString(), membersOf(type)))
                    .as("types of one name: %s", type.getSimpleName())
                    .isNull());
    GeneratedFile.compare(
        FILE,
        members.entrySet().stream()
            .map(type -> type.getKey() + ": " + type.getValue() + "\n")
            .collect(Collectors.joining()));
  }

  private static String membersOf(ClassTree type) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> ParsedSources.bears(method.getModifiers(), "Term"))
        .map(method -> member(method.getName().toString()))
        .collect(Collectors.joining(" "));
  }

  private static String member(String accessor) {
    String name = accessor.replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Test
  void everyAccessorHasASentence() {
    Descriptions sentences = Descriptions.of(ParsedSources.MAIN);
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      assertThat(sentences.of(type.type())).as(type.name()).endsWith(".");
      for (MemberDeclaration member : type.members()) {
        String accessor = Accessor.method(member.owner(), member.name()).getName();
        assertThat(sentences.of(type.type(), accessor)).as(member.toString()).matches("[A-Z].*[.]");
      }
    }
  }
}
