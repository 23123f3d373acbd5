package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementdata.model.CompleteForItsProfile;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.constraint.Kinds;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.internal.Accessor;
import org.enforcementdata.model.text.WellFormed;
import org.enforcementdata.model.text.WrittenText;
import org.junit.jupiter.api.Test;

class DeclaredMembersTest {

  private static final List<MemberDeclaration> MEMBERS = DeclaredMembers.all();

  /** Constraints that hold of every value, and so are of no kind. */
  private static final Set<Class<?>> OF_EVERY_VALUE =
      Set.of(WellFormed.class, Representable.class, CompleteForItsProfile.class);

  @Test
  void everyAbstractAccessorIsAMember() {
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      List<String> names = type.members().stream().map(each -> accessor(each).getName()).toList();
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
  void everyMemberHasAChineseTerm() {
    assertThat(MEMBERS).allMatch(member -> member.term().matches(".*\\p{IsHan}.*"));
    assertThat(DeclaredTypes.objects()).allMatch(type -> type.term().matches(".*\\p{IsHan}.*"));
  }

  @Test
  void aPersonalMemberStatesItsOwnPublication() {
    assertThat(MEMBERS)
        .filteredOn(member -> member.privacy() != Privacy.NONE)
        .isNotEmpty()
        .allSatisfy(
            member ->
                assertThat(accessor(member).getAnnotation(Term.class).publication())
                    .as("%s: write publication = … in its @Term", member)
                    .hasSize(1));
  }

  @Test
  void everyValueOfOurOwnTypesIsCheckedWhereverItStands() {
    for (MemberDeclaration member : MEMBERS) {
      boolean isOurs =
          WrittenText.class.isAssignableFrom(member.elementType())
              || DataObject.class.isAssignableFrom(member.elementType());
      assertThat(DeclaredMembers.onValue(member, Valid.class).isPresent())
          .as(member + " bears @Valid")
          .isEqualTo(isOurs);
    }
  }

  @Test
  void everyTextHasALength() {
    assertThat(MEMBERS)
        .filteredOn(member -> member.elementType() == String.class)
        .allMatch(member -> DeclaredMembers.onValue(member, Length.class).isPresent());
  }

  @Test
  void constraintsOfOneValueStandAtTheValue() {
    assertThat(MEMBERS)
        .filteredOn(member -> member.cardinality() != Cardinality.ONE)
        .noneMatch(member -> constraints(accessor(member)).findAny().isPresent())
        .noneMatch(member -> accessor(member).isAnnotationPresent(Valid.class));
  }

  @Test
  void everyConstraintIsOfAKind() {
    Stream<AnnotatedElement> types = DeclaredTypes.objects().stream().map(TypeDeclaration::type);
    Stream<AnnotatedElement> values =
        MEMBERS.stream()
            .flatMap(member -> Stream.of(accessor(member), Accessor.element(accessor(member))));
    Stream<AnnotatedElement> texts = DeclaredMembers.texts().stream().map(text -> text);
    assertThat(Stream.of(types, values, texts).flatMap(each -> each))
        .flatExtracting(element -> constraints(element).toList())
        .filteredOn(constraint -> !OF_EVERY_VALUE.contains(constraint))
        .isNotEmpty()
        .allSatisfy(
            constraint ->
                assertThat(Kinds.of(constraint))
                    .as("a kind of @%s in Kinds.java", constraint.getSimpleName())
                    .isPresent());
  }

  @Test
  void whatAFullRecordMustHaveMayBeAbsent() {
    assertThat(MEMBERS)
        .filteredOn(MemberDeclaration::isRequiredInFull)
        .isNotEmpty()
        .noneMatch(MemberDeclaration::isRequired);
  }

  private static Method accessor(MemberDeclaration member) {
    return Accessor.method(member.owner(), member.name());
  }

  private static Stream<Class<? extends Annotation>> constraints(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .<Class<? extends Annotation>>map(Annotation::annotationType)
        .filter(annotation -> annotation.isAnnotationPresent(Constraint.class));
  }
}
