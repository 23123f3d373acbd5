package org.enforcementdata.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.DeclaredTypes;
import org.enforcementdata.model.declaration.DayOf;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.validation.RuleSet;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.Rule;
import org.enforcementdata.validation.rule.ValueRule;
import org.junit.jupiter.api.Test;

/** No rule can be forgotten: the lists are compared with the classes. */
class RuleListsTest {

  private static final String ROOM = "org.enforcementdata.validation.rule";
  private static final String MODEL = "org.enforcementdata.model.";
  private static final String FOLDER =
      "sdk-validation/src/main/java/org/enforcementdata/validation/";

  private static final List<JavaClass> RULES =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages(ROOM)
              .stream()
              .filter(each -> each.isAssignableTo(Rule.class))
              .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
              .toList();

  @Test
  void everyRuleClassStandsInTheListOfItsAreaAndInTheRuleSet() {
    Set<String> inTheSet =
        RuleSet.standard().rules().stream()
            .map(rule -> rule.getClass().getName())
            .collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    for (JavaClass rule : RULES) {
      if (!inTheSet.contains(rule.getName())) {
        String area = area(rule.getPackageName());
        String list = Character.toUpperCase(area.charAt(0)) + area.substring(1) + "Rules";
        missing.add(
            "%s: add it to %srule/%s/%s.java, and a new list to %sRuleSet.java"
                .formatted(rule.getSimpleName(), FOLDER, area, list, FOLDER));
      }
    }
    assertThat(RULES).hasSizeGreaterThan(50);
    assertThat(missing).isEmpty();
  }

  @Test
  void theRuleOfDaysAndInstantsLooksAtEveryTypeThatDeclaresSuchAPair() {
    List<Class<?>> declared =
        DeclaredTypes.objects().stream()
            .<Class<?>>map(TypeDeclaration::type)
            .filter(type -> type.isAnnotationPresent(DayOf.class))
            .toList();
    ValueRule<?> rule =
        RuleSet.standard().rules().stream()
            .filter(each -> each.info().getId().getValue().equals("record.day-of-instant"))
            .map(each -> (ValueRule<?>) each)
            .findFirst()
            .orElseThrow();
    assertThat(rule.valueTypes().stream().<Class<?>>map(type -> type).toList())
        .as("TYPES in DayIsThatOfItsInstant.java")
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void everyAreaIsARoomOfTheModel() {
    Set<String> rooms =
        DeclaredTypes.objects().stream()
            .map(type -> type.type().getPackageName())
            .collect(Collectors.toCollection(TreeSet::new));
    DeclaredTypes.texts().forEach(text -> rooms.add(text.getPackageName()));
    assertThat(RULES)
        .extracting(rule -> MODEL + area(rule.getPackageName()))
        .allMatch(rooms::contains, "a room of the model");
  }

  @Test
  void aRuleOfRecordsStandsInTheRoomOfItsRecordType() {
    assertThat(RuleSet.standard().rules())
        .filteredOn(RecordRule.class::isInstance)
        .allSatisfy(
            rule ->
                assertThat(area(rule.getClass().getPackageName()))
                    .as(rule.info().getId().getValue())
                    .isEqualTo(room(((RecordRule<?>) rule).recordType())));
  }

  private static String area(String packageName) {
    return packageName.substring(ROOM.length() + 1);
  }

  private static String room(Class<?> recordType) {
    return recordType == EnforcementRecord.class
        ? "header"
        : recordType.getPackageName().substring(MODEL.length());
  }
}
