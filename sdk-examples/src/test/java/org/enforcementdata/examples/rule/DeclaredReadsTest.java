package org.enforcementdata.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.examples.fixture.Fixture;
import org.enforcementdata.examples.fixture.FixtureRun;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.RuleInput;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.RuleSet;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.Rule;
import org.enforcementdata.validation.rule.ValueRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * In all fixtures together a rule reads what it says that it reads, and nothing else: members of
 * the record, or of the value, that it judges by their exact pointers, other records by the
 * look-ups that it names.
 */
class DeclaredReadsTest {

  /** Rules that read whatever the record itself names. */
  private static final Set<String> READING_ANYTHING = Set.of("annotation.place");

  private static final List<Readings> READINGS = new ArrayList<>();

  @BeforeAll
  static void judgeEveryFixture() {
    List<Rule> watches =
        RuleSet.standard().rules().stream()
            .filter(rule -> rule.info().getRetirement().isEmpty())
            .map(DeclaredReadsTest::watched)
            .toList();
    Conformance watched = Conformance.of(RuleSet.of(watches));
    for (Fixture fixture : Fixture.all()) {
      List<EnforcementRecord<?>> records = FixtureRun.records(fixture);
      Conformance conformance =
          FixtureRun.conformance(watched, fixture, FixtureRun.index(fixture, records));
      records.forEach(conformance::check);
    }
  }

  private static Rule watched(Rule rule) {
    Readings readings = new Readings(rule.info());
    READINGS.add(readings);
    return rule instanceof RecordRule<?> ofRecords
        ? new RuleWatch<>(ofRecords, readings)
        : new ValueRuleWatch<>((ValueRule<?>) rule, readings);
  }

  @Test
  void nothingUndeclaredIsRead() {
    List<String> wrong = new ArrayList<>();
    for (Readings readings : READINGS) {
      Set<String> declared = pointers(readings.rule());
      declared.addAll(askedBy(readings.rule()));
      readings.reads().stream()
          .filter(x -> !READING_ANYTHING.contains(readings.rule().getId().getValue()))
          .map(DeclaredReadsTest::whole)
          .filter(read -> !declared.contains(read) && !isOnTheWay(read, declared))
          .forEach(
              read -> wrong.add(readings.rule().getId() + " must declare that it reads " + read));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everythingDeclaredIsReadInSomeFixture() {
    List<String> wrong = new ArrayList<>();
    for (Readings readings : READINGS) {
      Set<String> read =
          readings.reads().stream().map(DeclaredReadsTest::whole).collect(Collectors.toSet());
      pointers(readings.rule()).stream()
          .filter(pointer -> !read.contains(pointer))
          .forEach(
              pointer ->
                  wrong.add(
                      readings.rule().getId()
                          + " reads in no fixture what it declares, "
                          + pointer));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyLookUpIsDeclaredAndMadeInSomeFixture() {
    List<String> wrong = new ArrayList<>();
    for (Readings readings : READINGS) {
      Set<String> declared = keys(readings.rule());
      readings.lookUps().stream()
          .filter(key -> !declared.contains(key) && !declared.contains(ofAnyType(key)))
          .forEach(
              key -> wrong.add(readings.rule().getId() + " must declare the look-up by " + key));
      declared.stream()
          .filter(
              key ->
                  readings.lookUps().stream()
                      .noneMatch(made -> made.equals(key) || ofAnyType(made).equals(key)))
          .forEach(
              key ->
                  wrong.add(readings.rule().getId() + " makes in no fixture the look-up " + key));
    }
    assertThat(wrong).isEmpty();
  }

  private static Set<String> pointers(RuleInfo rule) {
    return Stream.concat(rule.getNeeds().stream().map(RuleInput::pointer), rule.getReads().stream())
        .map(DeclaredReadsTest::whole)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What of the record its look-ups are made by. */
  private static Set<String> askedBy(RuleInfo rule) {
    return rule.getLookUps().stream()
        .map(lookUp -> lookUp.pointer().replaceFirst(".* ← ", ""))
        .filter(by -> by.startsWith("/"))
        .map(DeclaredReadsTest::whole)
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(RuleInfo rule) {
    return rule.getLookUps().stream()
        .map(lookUp -> lookUp.pointer().replaceFirst(" ← .*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String ofAnyType(String key) {
    return "*" + key.substring(key.indexOf('#'));
  }

  /** A list and all its elements are the same. */
  private static String whole(String pointer) {
    return pointer.endsWith("/*") ? pointer.substring(0, pointer.length() - 2) : pointer;
  }

  private static boolean isOnTheWay(String read, Set<String> declared) {
    return declared.stream().anyMatch(pointer -> pointer.startsWith(read + "/"));
  }
}
