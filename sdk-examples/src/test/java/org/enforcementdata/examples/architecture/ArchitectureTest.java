package org.enforcementdata.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.enforcementdata.validation.rule.Rule;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md between the modules, and what no module may do. */
class ArchitectureTest {

  private static final String BASE = "org.enforcementdata.";
  private static final String[] JAVA = {
    "java..", "org.jspecify..", "org.immutables..", "javax.annotation.."
  };

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.enforcementdata");

  @Test
  void allModulesAreLookedAt() {
    for (String room : List.of("model", "validation", "serialization", "examples")) {
      assertThat(CLASSES.stream().filter(resideInAPackage(BASE + room + "..")))
          .as(room)
          .isNotEmpty();
    }
  }

  @Test
  void theModelImportsNeitherJacksonNorAValidator() {
    only("model..", "jakarta.validation..", BASE + "model..");
  }

  @Test
  void checkingDoesNotKnowJson() {
    only(
        "validation..",
        "jakarta.validation..",
        "org.hibernate.validator..",
        BASE + "model..",
        BASE + "validation..");
  }

  @Test
  void jsonDoesNotKnowChecking() {
    only(
        "serialization..",
        "jakarta.validation..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation..",
        BASE + "model..",
        BASE + "serialization..");
  }

  @Test
  void hibernateValidatorStopsInOneRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "validation.internal..")
        .and()
        .resideInAPackage(BASE + "validation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hibernate..")
        .check(CLASSES);
  }

  @Test
  void jacksonStopsInTwoRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            BASE + "serialization.internal..", BASE + "serialization.jackson..")
        .and()
        .resideInAPackage(BASE + "serialization..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..")
        .check(CLASSES);
  }

  /** The doors work where an embedder has other classes of databind, or none. */
  @Test
  void databindIsKnownToTheModuleOfStockJacksonAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "serialization.jackson..")
        .and()
        .resideInAPackage(BASE + "serialization..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson.databind..", BASE + "serialization.jackson..")
        .check(CLASSES);
  }

  @Test
  void whatARuleAuthorUsesStandsBelowTheRulesAndTheDoor() {
    only("validation.calendar", BASE + "validation.calendar", BASE + "model..");
    only(
        "validation.rule",
        BASE + "validation.rule",
        BASE + "validation.calendar",
        BASE + "model..");
    only(
        "validation.rule.(*)",
        BASE + "validation.rule..",
        BASE + "validation.calendar",
        BASE + "validation.measure",
        BASE + "model..");
  }

  @Test
  void rulesAreReachedThroughTheRuleSet() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "validation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "validation.rule.(*)..")
        .check(CLASSES);
    classes()
        .that(resideInAPackage(BASE + "validation.rule.(*).."))
        .and()
        .implement(Rule.class)
        .should()
        .bePackagePrivate()
        .check(CLASSES);
  }

  @Test
  void examplesUseOnlyPublicDoors() {
    noClasses()
        .that(resideInAPackage(BASE + "examples.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BASE + "*.internal..", BASE + "validation.rule.(*)..")
        .check(CLASSES);
  }

  @Test
  void nobodyReadsTheSystemClock() {
    for (Class<?> time :
        List.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class)) {
      noClasses().should().callMethod(time, "now").check(CLASSES);
    }
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
  }

  /** The official tables, and the order of members: resources of the module itself. */
  @Test
  void filesAreReadInTheRoomsThatMay() {
    noClasses()
        .that(
            resideInAPackage(BASE + "model..")
                .and(
                    resideOutsideOfPackages(
                        BASE + "model.code", BASE + "model.declaration", BASE + "model.internal")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io", "java.nio.file..")
        .check(CLASSES);
    noClasses()
        .that(resideInAnyPackage(BASE + "validation..", BASE + "serialization.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..")
        .check(CLASSES);
  }

  /**
   * What is never logged or printed cannot leak: the three modules say everything through reports.
   */
  @Test
  void theModulesNeitherLogNorPrint() {
    noClasses()
        .that(resideInAnyPackage(BASE + "model..", BASE + "validation..", BASE + "serialization.."))
        .and()
        .haveNameNotMatching(".*ForeignValidator.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..")
        .check(CLASSES);
    noClasses()
        .that(resideInAnyPackage(BASE + "model..", BASE + "validation..", BASE + "serialization.."))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void noRoomIsADrawer() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..",
            "..utils..",
            "..common..",
            "..impl..",
            "..helper..",
            "..manager..",
            "..service..")
        .check(CLASSES);
  }

  private static void only(String room, String... allowed) {
    String[] all = new String[allowed.length + JAVA.length];
    System.arraycopy(allowed, 0, all, 0, allowed.length);
    System.arraycopy(JAVA, 0, all, allowed.length, JAVA.length);
    classes()
        .that()
        .resideInAPackage(BASE + room)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(all)
        .check(CLASSES);
  }
}
