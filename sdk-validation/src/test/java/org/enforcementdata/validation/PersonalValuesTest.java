package org.enforcementdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.Construction;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.TextArbitraries;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.ValueAt;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.validation.rule.RecordIndex;

class PersonalValuesTest {

  private static final String MARKER = "M7f3aK";
  private static final List<String> PLANTED = List.of(MARKER, MARKER + "\n", MARKER.repeat(1000));

  @Example
  void noDiagnosticShowsAPersonalText() {
    int broken = 0;
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      EnforcementRecord<?> record = RecordArbitraries.complete(type).sample();
      for (ValueAt place : ValueAt.of(record)) {
        if (isText(place) && !DeclaredPath.of(TypeDeclaration.of(type), place.at()).isShowable()) {
          broken += broken(record, place);
        }
      }
    }
    assertThat(broken).isGreaterThan(80);
  }

  /** How many of the planted texts broke a constraint. */
  private static int broken(EnforcementRecord<?> record, ValueAt place) {
    int broken = 0;
    for (String text : PLANTED) {
      Object planted =
          place.value() instanceof WrittenText value
              ? TextArbitraries.written(value.getClass(), text)
              : text;
      EnforcementRecord<?> spoilt = Construction.replace(record, place.at(), planted);
      RecordIndex index = InMemoryRecordIndex.builder().add(spoilt).completeForAll().build();
      Report report = Conformance.standard().with(index).check(spoilt);
      assertThat(report.toString()).as(place.at()).doesNotContain(MARKER);
      report
          .getDiagnostics()
          .forEach(found -> assertThat(found.toString(Locale.CHINESE)).doesNotContain(MARKER));
      broken +=
          report.getDiagnostics().stream().anyMatch(d -> d.getAt().equals(place.at())) ? 1 : 0;
    }
    return broken;
  }

  private static boolean isText(ValueAt place) {
    return place.value() instanceof String || place.value() instanceof WrittenText;
  }
}
