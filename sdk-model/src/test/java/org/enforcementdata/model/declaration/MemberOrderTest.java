package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.junit.jupiter.api.Test;

class MemberOrderTest {

  private static final Descriptions SOURCES = Descriptions.of(Path.of("src/main/java"));

  @Test
  void membersStandInTheOrderOfTheSources() {
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      List<String> declared =
          type.members().stream().map(member -> member.accessor().getName()).toList();
      assertThat(declared).as(type.name()).isEqualTo(sourceOrder(type.type(), declared));
    }
  }

  @Test
  void everyAccessorHasASentence() {
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      assertThat(SOURCES.of(type.type())).as(type.name()).endsWith(".");
      for (MemberDeclaration member : type.members()) {
        String sentence = SOURCES.of(type.type(), member.accessor().getName());
        assertThat(sentence).as(member.toString()).matches("[A-Z].*[.]");
      }
    }
  }

  /** The header of every record, the type's own members, the extension. */
  private static List<String> sourceOrder(Class<?> type, List<String> members) {
    List<String> order = new ArrayList<>();
    if (EnforcementRecord.class.isAssignableFrom(type)) {
      order.addAll(SOURCES.accessorsOf(EnforcementRecord.class));
    }
    order.addAll(SOURCES.accessorsOf(type));
    order.retainAll(members);
    if (order.remove("getExtension")) {
      order.add("getExtension");
    }
    return order;
  }
}
