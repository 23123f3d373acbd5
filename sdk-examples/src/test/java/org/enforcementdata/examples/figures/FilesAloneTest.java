package org.enforcementdata.examples.figures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who counts knows files, and not who wrote them. */
class FilesAloneTest {

  @Test
  void theAggregatorKnowsNothingOfTheGenerator() {
    noClasses()
        .that()
        .resideInAPackage("org.enforcementdata.examples.figures..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.enforcementdata.examples.golden..",
            "org.enforcementdata.examples.campaign..",
            "org.enforcementdata.examples.drive..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.enforcementdata.examples"));
  }

  /** The published values are read where they are compared and shown, never where is counted. */
  @Test
  void countingKnowsNoPublishedFigure() {
    noClasses()
        .that()
        .haveNameMatching(".*\\.(Aggregator|FigureScope|Counted|Course)")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Figure.class, Compared.class)
        .check(new ClassFileImporter().importPackages("org.enforcementdata.examples.figures"));
  }
}
