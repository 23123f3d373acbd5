package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Example;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.text.WrittenText;

class PrivacyTest {

  private static final String MARKER = "M7f3aK";

  private static final List<String> MASKED = List.of("PersonName", "ResidentId", "Phone");

  @Example
  void noPersonalTextIsPrinted() {
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      DataObject<?> object = sample(type);
      for (MemberDeclaration member : type.members()) {
        String printed = planted(object, member).toString();
        if (member.privacy() != Privacy.NONE) {
          assertThat(printed).as(member.toString()).doesNotContain(MARKER);
        }
      }
    }
  }

  @Example
  void everyOtherTextIsPrinted() {
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      DataObject<?> object = sample(type);
      for (MemberDeclaration member : type.members()) {
        if (member.privacy() == Privacy.NONE && isPlainText(member.elementType())) {
          assertThat(planted(object, member).toString()).as(member.toString()).contains(MARKER);
        }
      }
    }
  }

  @Example
  void noPersonalValueChangesWhatIsPrinted() {
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      DataObject<?> object = sample(type);
      for (MemberDeclaration member : type.members()) {
        if (member.privacy() != Privacy.NONE) {
          assertThat(filled(object, member).toString())
              .as(member.toString())
              .isEqualTo(filled(object, member).toString());
        }
      }
    }
  }

  @Example
  void noForeignTextIsPrinted() {
    UnknownMembers foreign = UnknownMembers.of(Map.of(MARKER, List.of(MARKER)));
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      DataObject<?> object = Construction.with(sample(type), TypeDeclaration.UNKNOWN, foreign);
      if (type.member(TypeDeclaration.EXTENSION).isPresent()) {
        object = Construction.with(object, TypeDeclaration.EXTENSION, foreign);
      }
      assertThat(object.toString()).as(type.name()).contains("1 unknown").doesNotContain(MARKER);
    }
  }

  private static DataObject<?> sample(TypeDeclaration type) {
    return (DataObject<?>) RecordArbitraries.complete(type.type()).sample();
  }

  private static boolean isPlainText(Class<?> type) {
    return type == String.class
        || (WrittenText.class.isAssignableFrom(type) && !MASKED.contains(type.getSimpleName()));
  }

  private static DataObject<?> filled(DataObject<?> object, MemberDeclaration member) {
    return Construction.with(object, member.name(), RecordArbitraries.present(member).sample());
  }

  private static DataObject<?> planted(DataObject<?> object, MemberDeclaration member) {
    DataObject<?> filled = filled(object, member);
    Object value = Objects.requireNonNull(member.value(filled));
    return Construction.with(filled, member.name(), marked(value));
  }

  private static Object marked(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(PrivacyTest::marked).toList();
    }
    if (value instanceof WrittenText text) {
      return TextArbitraries.written(text.getClass(), MARKER);
    }
    if (value instanceof DataObject<?> object) {
      Map<String, Object> members = new LinkedHashMap<>();
      Construction.members(object).forEach((name, member) -> members.put(name, marked(member)));
      return TypeDeclaration.of(object).build(members);
    }
    return value instanceof String ? MARKER : value;
  }
}
