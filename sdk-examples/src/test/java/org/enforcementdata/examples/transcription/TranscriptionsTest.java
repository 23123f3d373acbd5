package org.enforcementdata.examples.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enforcementdata.examples.document.GeneratedFile;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.Conformance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page prints is written, read and accepted, without one invented value. */
class TranscriptionsTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  static List<EnforcementRecord<?>> transcriptions() {
    return Transcriptions.all();
  }

  @ParameterizedTest
  @MethodSource("transcriptions")
  void aTranscriptionIsAcceptedAsItIs(EnforcementRecord<?> record) {
    var judged = JSON.read(JSON.write(record)).checkedBy(Conformance.standard()::check);
    assertThat(judged.value()).contains(record);
    assertThat(judged.report().getDiagnostics())
        .extracting(Diagnostic::getSeverity)
        .allMatch(Severity.INFO::equals);
  }

  @ParameterizedTest
  @MethodSource("transcriptions")
  void recordAndReportAreAsReviewed(EnforcementRecord<?> record) {
    Report report = Conformance.standard().check(record);
    EnforcementJson indented = JSON.indented();
    GeneratedFile.compare(
        "sdk-examples/src/test/resources/transcriptions/"
            + report.getRecordType().orElseThrow()
            + ".txt",
        text(indented.write(record)) + "\n\n" + text(indented.write(report)) + "\n");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
