package org.enforcementdata.examples.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.evidence.ProcessLogEntry;
import org.enforcementdata.model.evidence.ProcessMedium;
import org.enforcementdata.model.evidence.ProcessStage;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** W14: logs whose entries are a chain. The vectors were made by the Python of the partners. */
class LogsTest {

  private static final Conformance CONFORMANCE = Conformance.standard();

  static List<JsonNode> vectors() {
    return Vectors.of("process-log.json");
  }

  private static List<ProcessLogEntry> entries(JsonNode vector) {
    List<ProcessLogEntry> entries = new ArrayList<>();
    vector
        .get("entries")
        .forEach(entry -> entries.add(Vectors.record(entry, ProcessLogEntry.class)));
    return entries;
  }

  /** Which entries break which rule of logs, such as {@code 1/hash}. */
  private static List<String> defects(List<ProcessLogEntry> entries) {
    InMemoryRecordIndex index =
        InMemoryRecordIndex.builder().addAll(entries).complete(ProcessLogEntry.class).build();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      for (Diagnostic each : CONFORMANCE.with(index).check(entries.get(i)).getDiagnostics()) {
        if (each.getRule().getValue().startsWith("process-log.")) {
          found.add(i + each.getAt().toString());
        }
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  @Tag("W14.1")
  @Tag("W14.2")
  void aVectorGivesWhatItSays(JsonNode vector) {
    assertThat(defects(entries(vector)))
        .as(vector.get("name").asString())
        .isEqualTo(Vectors.texts(vector.get("defects")));
  }

  @Test
  void atLeastThreeVectorsMustFail() {
    assertThat(vectors())
        .filteredOn(vector -> !vector.get("defects").isEmpty())
        .hasSizeGreaterThan(2);
  }

  @Test
  void everyFieldOfAnEntryThatIsTamperedWithIsFound() {
    List<ProcessLogEntry> chain = entries(vectors().get(0));
    ProcessLogEntry second = chain.get(1);
    List<ProcessLogEntry> tampered =
        List.of(
            copy(second).stage(ProcessStage.REVIEW).build(),
            copy(second).doneAt(second.getDoneAt().orElseThrow().plusNanos(1)).build(),
            copy(second).actor("李某").build(),
            copy(second).action("出示执法证件").build(),
            copy(second).medium(ProcessMedium.TEXT).build(),
            copy(second).addRefs(second.getRecordId()).build(),
            copy(second).prevHash(second.getHash().orElseThrow()).build(),
            copy(second).hash(second.getPrevHash().orElseThrow()).build(),
            copy(second).subject(second.getRecordId()).build());
    for (ProcessLogEntry each : tampered) {
      List<ProcessLogEntry> changed = new ArrayList<>(chain);
      changed.set(1, each);
      assertThat(defects(changed)).as(each.toString()).isNotEmpty();
    }
    assertThat(defects(chain)).isEmpty();
  }

  private static ProcessLogEntry.Builder copy(ProcessLogEntry entry) {
    return ProcessLogEntry.builder().from(entry);
  }

  @Test
  @Tag("W14.3")
  void anEntryIsNeverRevisedAndARedactedOneIsNotJudged() {
    ProcessLogEntry entry = entries(vectors().get(0)).get(0);
    ProcessLogEntry revised = copy(entry).revision(2).supersedes(entry.getRecordId()).build();
    assertThat(rules(CONFORMANCE.check(revised))).contains("process-log.never-revised");
    ProcessLogEntry redacted = copy(entry).profile(Profile.EXCERPT).build();
    Report report = CONFORMANCE.check(redacted);
    assertThat(rules(report)).doesNotContain("process-log.hash");
    assertThat(report.getNotEvaluable())
        .extracting(NotEvaluable::getRule)
        .extracting(Object::toString)
        .contains("process-log.hash");
  }

  private static List<String> rules(Report report) {
    return report.getDiagnostics().stream().map(each -> each.getRule().getValue()).toList();
  }
}
