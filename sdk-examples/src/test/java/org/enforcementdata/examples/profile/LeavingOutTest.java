package org.enforcementdata.examples.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementdata.examples.fixture.Fixture;
import org.enforcementdata.examples.fixture.FixtureRun;
import org.enforcementdata.examples.profile.Excerpts.Excerpt;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;
import org.enforcementdata.validation.rule.RecordIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever shows less of a good record than there is, and says so, gets neither an error nor a
 * warning: not for the excerpt, and not for the records beside it.
 */
class LeavingOutTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  static Stream<Fixture> goodRecords() {
    return Fixture.all().stream()
        .filter(
            fixture ->
                fixture.hasManyRecords()
                    ? fixture.isValid() && hasNoExcerptYet(fixture)
                    : fixture.name().endsWith("/valid-full.json"));
  }

  /** Two excerpts of one id that differ are two records, as {@code record.unique-id} has it. */
  private static boolean hasNoExcerptYet(Fixture fixture) {
    return FixtureRun.records(fixture).stream().noneMatch(EnforcementRecord::isExcerpt);
  }

  @ParameterizedTest
  @MethodSource("goodRecords")
  void anyMemberThatIsNotAlwaysRequiredMayBeLeftOut(Fixture fixture) {
    assertThat(complaints(fixture, Excerpts::withoutOneMember)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goodRecords")
  void anyElementOfAListMayBeLeftOut(Fixture fixture) {
    assertThat(complaints(fixture, Excerpts::withoutOneElement)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("goodRecords")
  void allMembersOfAPublicationClassMayBeLeftOut(Fixture fixture) {
    assertThat(complaints(fixture, Excerpts::withoutOneClass)).isEmpty();
  }

  private static List<String> complaints(
      Fixture fixture, Function<Excerpts, List<Excerpt>> excerpts) {
    List<EnforcementRecord<?>> records = FixtureRun.records(fixture);
    List<String> known =
        complaints(records, FixtureRun.conformance(fixture, index(fixture, records)));
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      for (Excerpt excerpt : excerpts.apply(new Excerpts(records.get(i)))) {
        assertThat(JSON.read(JSON.write(excerpt.record())).value()).contains(excerpt.record());
        List<EnforcementRecord<?>> changed = new ArrayList<>(records);
        changed.set(i, excerpt.record());
        Conformance conformance = FixtureRun.conformance(fixture, index(fixture, changed));
        for (String complaint : complaints(changed, conformance)) {
          if (!known.contains(complaint)) {
            complaints.add(name(excerpt) + ": " + complaint);
          }
        }
      }
    }
    return complaints;
  }

  private static String name(Excerpt excerpt) {
    return RecordTypes.nameOf(excerpt.record()) + " without " + excerpt.without();
  }

  private static List<String> complaints(
      List<EnforcementRecord<?>> records, Conformance conformance) {
    List<String> complaints = new ArrayList<>();
    for (EnforcementRecord<?> record : records) {
      conformance.check(record).getDiagnostics().stream()
          .filter(found -> !found.getSeverity().equals(Severity.INFO))
          .map(found -> line(record, found))
          .forEach(complaints::add);
    }
    return complaints;
  }

  private static String line(EnforcementRecord<?> record, Diagnostic found) {
    return RecordTypes.nameOf(record) + found.getAt() + " " + found.getRule();
  }

  /** As the fixture says, but an excerpt makes no type complete. */
  private static RecordIndex index(Fixture fixture, List<EnforcementRecord<?>> records) {
    if (!fixture.hasManyRecords()) {
      return RecordIndex.empty();
    }
    InMemoryRecordIndex.Builder index = InMemoryRecordIndex.builder().addAll(records);
    fixture.expectation().complete().stream()
        .filter(
            type ->
                records.stream()
                    .noneMatch(
                        record -> record.isExcerpt() && RecordTypes.nameOf(record).equals(type)))
        .forEach(type -> index.complete(RecordTypes.ofName(type).orElseThrow()));
    return index.build();
  }
}
