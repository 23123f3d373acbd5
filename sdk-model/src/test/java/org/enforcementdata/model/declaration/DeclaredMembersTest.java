package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.MemberDeclaration.Cardinality;
import org.enforcementdata.model.text.WrittenText;
import org.junit.jupiter.api.Test;

class DeclaredMembersTest {

  private static final List<MemberDeclaration> MEMBERS = DeclaredTypes.members();

  @Test
  void everyAbstractAccessorIsAMember() {
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      List<String> names = type.members().stream().map(each -> each.accessor().getName()).toList();
      assertThat(type.type().getMethods())
          .as(type.name())
          .filteredOn(method -> Modifier.isAbstract(method.getModifiers()))
          .filteredOn(method -> method.getParameterCount() == 0)
          .extracting(Method::getName)
          .filteredOn(name -> !name.equals("getUnknownMembers"))
          .hasSameElementsAs(names);
    }
  }

  @Test
  void everyMemberHasAChineseTermAndASource() {
    assertThat(MEMBERS)
        .allMatch(member -> member.term().value().matches(".*\\p{IsHan}.*"))
        .noneMatch(member -> member.term().source().isBlank());
  }

  @Test
  void everyValueOfOurOwnTypesIsCheckedWhereverItStands() {
    for (MemberDeclaration member : MEMBERS) {
      boolean isOurs =
          WrittenText.class.isAssignableFrom(member.elementType())
              || DataObject.class.isAssignableFrom(member.elementType());
      assertThat(member.elementConstraints().isAnnotationPresent(Valid.class))
          .as(member + " bears @Valid")
          .isEqualTo(isOurs);
    }
  }

  @Test
  void everyTextHasALength() {
    assertThat(MEMBERS)
        .filteredOn(member -> member.elementType() == String.class)
        .allMatch(member -> member.elementConstraints().isAnnotationPresent(Length.class));
  }

  @Test
  void constraintsOfOneValueStandAtTheValue() {
    assertThat(MEMBERS)
        .filteredOn(member -> member.cardinality() != Cardinality.ONE)
        .noneMatch(member -> bearsConstraintOfOneValue(member.accessor()));
  }

  private static boolean bearsConstraintOfOneValue(AnnotatedElement accessor) {
    return Arrays.stream(accessor.getAnnotations())
        .map(annotation -> annotation.annotationType().getSimpleName())
        .anyMatch(List.of("Valid", "Length", "Min", "Max", "DecimalMin", "DecimalMax")::contains);
  }
}
