package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.internal.Accessor;
import org.enforcementdata.model.quantity.PartialDay;
import org.junit.jupiter.api.Test;

/** The vocabulary of names in CONTRIBUTING.md, held for everything declared. */
class VocabularyTest {

  private static final Set<Class<?>> DAYS = Set.of(LocalDate.class, PartialDay.class);

  private static final List<MemberDeclaration> MEMBERS = DeclaredMembers.all();

  private static final Pattern OTHER_PERIODS =
      Pattern.compile(
          "from|to|until|.*(valid|used|period|effective|stage)(From|To|Until)"
              + "|(.*[a-z])?([Ss]tart|[Bb]egin|[Ee]nd)(Date|Day|Time|At)?");

  @Test
  void whatIsStoredIsCalledGet() {
    assertThat(MEMBERS)
        .filteredOn(member -> !accessor(member).getName().startsWith("get"))
        .allMatch(member -> accessor(member).getReturnType() == boolean.class);
  }

  @Test
  void whatIsDerivedIsCalledByItsBareNameOrIs() {
    Stream<Method> derived =
        DeclaredTypes.objects().stream()
            .flatMap(type -> Stream.of(type.type().getMethods()))
            .filter(method -> !Modifier.isAbstract(method.getModifiers()))
            .filter(method -> method.getDeclaringClass() != Object.class);
    List<String> names = derived.map(Method::getName).distinct().toList();
    assertThat(names).contains("actDate", "isExcerpt", "citation");
    assertThat(names)
        .filteredOn(name -> name.matches("(get|has|compute|parse)[A-Z].*"))
        .as("but for the getter that stops a foreign mapper")
        .containsExactly("getJsonModule");
  }

  @Test
  void isStandsOnPrimitiveBooleansOnly() {
    assertThat(DeclaredTypes.objects())
        .flatExtracting(type -> Arrays.asList(type.type().getMethods()))
        .filteredOn(method -> method.getName().matches("is[A-Z].*"))
        .isNotEmpty()
        .allMatch(method -> method.getReturnType() == boolean.class);
  }

  @Test
  void whatMayBeUnsaidHasThreeValues() {
    assertThat(MEMBERS)
        .filteredOn(member -> member.elementType() == Boolean.class)
        .isNotEmpty()
        .allMatch(member -> accessor(member).getReturnType() == Optional.class);
    assertThat(MEMBERS)
        .as("no yes or no that states something about an authority or a party may be forced")
        .noneMatch(member -> member.elementType() == boolean.class && isOfARecord(member));
  }

  private static boolean isOfARecord(MemberDeclaration member) {
    return !member.owner().getPackageName().endsWith(".diagnostic");
  }

  @Test
  void aPeriodHasOneVocabulary() {
    assertThat(MEMBERS)
        .filteredOn(member -> OTHER_PERIODS.matcher(member.name()).matches())
        .isEmpty();
    assertThat(MEMBERS)
        .filteredOn(member -> member.name().matches("(starts|ends|.*Starts|.*Ends)On"))
        .isNotEmpty()
        .allMatch(member -> DAYS.contains(member.elementType()));
    assertThat(MEMBERS)
        .filteredOn(member -> member.name().matches("(started|ended|.*Started|.*Ended)At"))
        .isNotEmpty()
        .allMatch(member -> member.elementType() == OffsetDateTime.class);
  }

  @Test
  void everyPeriodIsDeclaredAtItsType() {
    for (TypeDeclaration type : DeclaredTypes.objects()) {
      List<String> ends =
          Stream.of(type.type().getAnnotationsByType(Period.class)).map(Period::end).toList();
      assertThat(type.members())
          .extracting(MemberDeclaration::name)
          .filteredOn(name -> hasBeginning(type, name))
          .as("periods of %s: write @Period", type)
          .isSubsetOf(ends);
    }
  }

  private static boolean hasBeginning(TypeDeclaration type, String end) {
    String start = end.replaceFirst("^ends", "starts").replaceFirst("^ended", "started");
    String nested = end.replaceFirst("EndsOn$", "StartsOn").replaceFirst("EndedAt$", "StartedAt");
    return Stream.of(start, nested)
        .anyMatch(name -> !name.equals(end) && type.member(name).isPresent());
  }

  @Test
  void anInstantIsCalledAt() {
    assertThat(MEMBERS)
        .filteredOn(member -> member.elementType() == OffsetDateTime.class)
        .isNotEmpty()
        .allMatch(member -> member.name().endsWith("At"));
  }

  private static Method accessor(MemberDeclaration member) {
    return Accessor.method(member.owner(), member.name());
  }
}
