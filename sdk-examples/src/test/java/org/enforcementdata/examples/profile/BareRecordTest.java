package org.enforcementdata.examples.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.examples.document.GeneratedFile;
import org.enforcementdata.examples.fixture.Fixture;
import org.enforcementdata.examples.fixture.FixtureRun;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.ValueAt;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.Conformance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that holds only what is always required, as an excerpt and as a full record. */
class BareRecordTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  static Stream<String> recordTypes() {
    return RecordTypes.all().stream().map(RecordTypes::nameOf);
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void anExcerptIsWrittenReadAndAccepted(String type) {
    EnforcementRecord<?> excerpt = excerpt(type);
    var judged = JSON.read(JSON.write(excerpt)).checkedBy(Conformance.standard()::check);
    assertThat(judged.value()).contains(excerpt);
    assertThat(judged.report().getDiagnostics())
        .filteredOn(found -> !found.getSeverity().equals(Severity.INFO))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void aFullRecordLacksExactlyWhatItMustHaveEachOnceAtItsPlace(String type) {
    List<Diagnostic> constraints =
        Conformance.standard().check(full(type)).getDiagnostics().stream()
            .filter(found -> found.getLevel().equals(Level.CONSTRAINT))
            .toList();
    assertThat(constraints)
        .allMatch(found -> found.getRule().getValue().equals(Plan.REQUIRED))
        .extracting(Diagnostic::getAt)
        .containsExactlyInAnyOrderElementsOf(missing(full(type)));
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void theWholeReportOnAFullRecordIsAsReviewed(String type) {
    EnforcementRecord<?> full = full(type);
    Report report = JSON.read(JSON.write(full)).checkedBy(Conformance.standard()::check).report();
    GeneratedFile.compare(
        "sdk-examples/src/test/resources/bare/" + type + ".json",
        new String(JSON.indented().write(report), StandardCharsets.UTF_8) + "\n");
  }

  private static EnforcementRecord<?> excerpt(String type) {
    Fixture minimal = Fixture.of(type, Profile.EXCERPT, "valid-minimal.json");
    return FixtureRun.records(minimal).get(0);
  }

  private static EnforcementRecord<?> full(String type) {
    return Construction.without(excerpt(type), "profile");
  }

  /** What the declarations demand of a full record and is not there, in objects that are there. */
  private static List<String> missing(EnforcementRecord<?> record) {
    List<String> places = new ArrayList<>();
    for (ValueAt.ObjectAt object : ValueAt.objects(record)) {
      object.type().members().stream()
          .filter(MemberDeclaration::isRequiredInFull)
          .filter(member -> member.values(object.object()).isEmpty())
          .forEach(member -> places.add(object.at() + "/" + member.name()));
      OneOf choice = object.type().type().getAnnotation(OneOf.class);
      if (choice != null && choice.requiredInFull() && isUnmade(choice, object)) {
        places.add(object.at());
      }
    }
    return places;
  }

  private static boolean isUnmade(OneOf choice, ValueAt.ObjectAt object) {
    return Arrays.stream(choice.value())
        .map(name -> object.type().member(name).orElseThrow())
        .allMatch(member -> member.values(object.object()).isEmpty());
  }
}
