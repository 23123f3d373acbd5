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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * In all fixtures together a rule reads what it says that it reads, and nothing else: members of
 * the record by their exact pointers, other records by the look-ups that it names.
 */
class DeclaredReadsTest {

  /** Rules that read whatever the record itself names. */
  private static final Set<String> READING_ANYTHING = Set.of("annotation.place");

  private static final List<RuleWatch<?>> WATCHES = new ArrayList<>();

  @BeforeAll
  static void judgeEveryFixture() {
    RuleSet.standard().rules().stream()
        .filter(rule -> rule.info().getRetirement().isEmpty())
        .filter(RecordRule.class::isInstance)
        .forEach(rule -> WATCHES.add(watch((RecordRule<?>) rule)));
    Conformance watched = Conformance.of(RuleSet.of(WATCHES));
    for (Fixture fixture : Fixture.all()) {
      List<EnforcementRecord<?>> records = FixtureRun.records(fixture);
      Conformance conformance =
          FixtureRun.conformance(watched, fixture, FixtureRun.index(fixture, records));
      records.forEach(conformance::check);
    }
  }

  private static <R extends EnforcementRecord<?>> RuleWatch<R> watch(RecordRule<R> rule) {
    return new RuleWatch<>(rule);
  }

  @Test
  void nothingUndeclaredIsRead() {
    List<String> wrong = new ArrayList<>();
    for (RuleWatch<?> watch : WATCHES) {
      Set<String> declared = pointers(watch.info());
      declared.addAll(askedBy(watch.info()));
      watch.reads().stream()
          .filter(x -> !READING_ANYTHING.contains(watch.info().getId().getValue()))
          .map(DeclaredReadsTest::whole)
          .filter(read -> !declared.contains(read) && !isOnTheWay(read, declared))
          .forEach(read -> wrong.add(watch.info().getId() + " must declare that it reads " + read));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everythingDeclaredIsReadInSomeFixture() {
    List<String> wrong = new ArrayList<>();
    for (RuleWatch<?> watch : WATCHES) {
      Set<String> read =
          watch.reads().stream().map(DeclaredReadsTest::whole).collect(Collectors.toSet());
      pointers(watch.info()).stream()
          .filter(pointer -> !read.contains(pointer))
          .forEach(
              pointer ->
                  wrong.add(
                      watch.info().getId() + " reads in no fixture what it declares, " + pointer));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyLookUpIsDeclaredAndMadeInSomeFixture() {
    List<String> wrong = new ArrayList<>();
    for (RuleWatch<?> watch : WATCHES) {
      Set<String> declared = keys(watch.info());
      watch.lookUps().stream()
          .filter(key -> !declared.contains(key) && !declared.contains(ofAnyType(key)))
          .forEach(key -> wrong.add(watch.info().getId() + " must declare the look-up by " + key));
      declared.stream()
          .filter(
              key ->
                  watch.lookUps().stream()
                      .noneMatch(made -> made.equals(key) || ofAnyType(made).equals(key)))
          .forEach(
              key -> wrong.add(watch.info().getId() + " makes in no fixture the look-up " + key));
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
