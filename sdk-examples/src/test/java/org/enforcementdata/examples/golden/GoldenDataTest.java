package org.enforcementdata.examples.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every record set is right by itself over the base, and the same in every run. */
class GoldenDataTest {

  private static final List<EnforcementRecord<?>> BASE = GoldenRecords.base();

  @ParameterizedTest
  @EnumSource(RecordSet.class)
  void noRecordHasAnErrorOrAWarning(RecordSet set) {
    InMemoryRecordIndex.Builder index = InMemoryRecordIndex.builder().addAll(BASE);
    List<EnforcementRecord<?>> records = set.records();
    Conformance conformance =
        Conformance.standard().with(index.addAll(records).completeForAll().build());
    TreeMap<String, String> wrong = new TreeMap<>();
    for (EnforcementRecord<?> record : records) {
      Report report = conformance.check(record);
      report.getDiagnostics().stream()
          .filter(found -> !found.getSeverity().equals(Severity.INFO))
          .forEach(
              found ->
                  wrong.putIfAbsent(
                      report.getRecordType().orElse("?") + " " + found.getRule(),
                      found.toString(Locale.ENGLISH)));
    }
    assertThat(wrong).isEmpty();
    assertThat(records).isNotEmpty().isEqualTo(set.records());
  }
}
