package org.enforcementdata.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.declaration.Breakage;
import org.enforcementdata.model.declaration.Breakage.Broken;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.constraint.Enforces;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.declaration.TypeDeclaration;

class ConstraintsTest {

  private static final String OURS = "{org.enforcementdata.";

  private static final Validator PLAIN = Validation.buildDefaultValidatorFactory().getValidator();

  @Property(tries = 150)
  void aRecordWithinItsDeclarationsBreaksNoConstraint(
      @ForAll("records") EnforcementRecord<?> record) {
    assertThat(Constraints.check(record)).isEmpty();
    assertThat(Constraints.hold(record)).isTrue();
    assertThat(PLAIN.validate(record)).isEmpty();
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void oneBrokenConstraintIsOneDiagnosticAtItsPlace(@ForAll("broken") Broken broken) {
    Breakage breakage = broken.breakage();
    assertThat(Constraints.check(broken.record()))
        .map(diagnostic -> diagnostic.getAt() + " " + diagnostic.getRule())
        .containsExactly(breakage.at() + " " + breakage.rule());
    assertThat(Constraints.hold(broken.record())).isFalse();
    Statistics.collect(breakage.rule());
    Statistics.coverage(
        coverage ->
            List.of("text.length", "number.range", "list.size", "code.listed", "record-id.form")
                .forEach(rule -> coverage.check(rule).count(n -> n > 0)));
  }

  @Property(tries = 150)
  void anyBeanValidationProviderSeesTheSame(@ForAll("broken") Broken broken) {
    EnforcementRecord<?> record = broken.record();
    List<String> seen = PLAIN.validate(record).stream().map(each -> seen(record, each)).toList();
    assertThat(Constraints.check(record))
        .map(diagnostic -> diagnostic.getAt() + " " + diagnostic.getRule())
        .containsExactlyInAnyOrderElementsOf(seen);
    assertThat(ConstraintRules.all())
        .map(rule -> rule.getId().value())
        .contains(broken.breakage().rule());
  }

  private static String seen(EnforcementRecord<?> record, ConstraintViolation<?> violation) {
    String at = Constraints.pointer(violation.getPropertyPath());
    String template = violation.getMessageTemplate();
    if (template.startsWith(OURS)) {
      return at + " " + template.substring(OURS.length(), template.length() - 1);
    }
    if (violation.getConstraintDescriptor().getAnnotation() instanceof Size) {
      return at + " list.size";
    }
    Enforces named =
        DeclaredPath.of(TypeDeclaration.of(record), at)
            .last()
            .orElseThrow()
            .accessor()
            .getAnnotation(Enforces.class);
    return at + " " + (named == null ? "number.range" : named.value());
  }

  @Provide
  Arbitrary<EnforcementRecord<?>> records() {
    return RecordArbitraries.records();
  }

  @Provide
  Arbitrary<Broken> broken() {
    return Breakage.brokenRecords();
  }
}
