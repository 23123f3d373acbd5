package org.enforcementdata.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.Judged;
import org.enforcementdata.serialization.ReadResult;
import org.enforcementdata.validation.Conformance;

/** Every door on one document: no exception, one verdict, in time, nothing personal shown. */
final class Doors {

  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final Pattern START =
      Pattern.compile("^\\{(\"recordType\":\"[a-z-]+\"),(\"schemaVersion\":\"1.0\")");

  private final EnforcementJson json = EnforcementJson.standard();
  private final Conformance conformance = Conformance.standard();
  private int twins;

  /** Tries a document. */
  void pass(byte[] document) {
    long start = THREADS.getCurrentThreadCpuTime();
    ReadResult<EnforcementRecord<?>> read = json.read(document);
    Judged<EnforcementRecord<?>> judged = read.checkedBy(conformance::check);
    Report report = judged.report();
    long used = THREADS.getCurrentThreadCpuTime() - start;
    assertThat(Duration.ofNanos(used)).as(text(document)).isLessThan(LONGEST);
    assertThat(judged.isAcceptable()).as(text(document)).isEqualTo(report.isValid());
    read.value().ifPresent(record -> agree(document, record, report));
    streamAgrees(document, report);
    twinAgrees(document, read, report);
    nothingPersonal(document, report);
  }

  private void agree(byte[] document, EnforcementRecord<?> record, Report report) {
    Report checked = conformance.check(record);
    assertThat(conformance.accepts(record)).as(text(document)).isEqualTo(checked.isValid());
    if (checked.isValid()) {
      byte[] written = json.write(record);
      assertThat(json.read(written).orThrow()).as(text(document)).isEqualTo(record);
    }
    assertThat(report.isValid())
        .as(text(document))
        .isEqualTo(checked.isValid() && readsClean(document));
  }

  private boolean readsClean(byte[] document) {
    return json.read(document).report().isValid();
  }

  /** A document on one line is judged alike in a stream. */
  private void streamAgrees(byte[] document, Report report) {
    if (text(document).contains("\n") || text(document).isBlank()) {
      return;
    }
    try (var stream = json.stream(new ByteArrayInputStream(document))) {
      Report line = stream.next().checkedBy(conformance::check).report();
      assertThat(rules(line)).as(text(document)).isEqualTo(rules(report));
      assertThat(stream.hasNext()).as(text(document)).isFalse();
    }
  }

  /**
   * A document whose first two members change places is read by the slower way; it says the same.
   */
  private void twinAgrees(byte[] document, ReadResult<EnforcementRecord<?>> read, Report report) {
    Matcher start = START.matcher(text(document));
    if (!start.find()) {
      return;
    }
    byte[] twin = start.replaceFirst("{$2,$1").getBytes(StandardCharsets.UTF_8);
    if (twin.length != document.length) {
      return;
    }
    ReadResult<EnforcementRecord<?>> other = json.read(twin);
    Report said = other.checkedBy(conformance::check).report();
    assertThat(other.value()).as(text(document)).isEqualTo(read.value());
    if (read.value().isPresent()) {
      assertThat(said).as(text(document)).isEqualTo(report);
    } else {
      assertThat(ids(said)).as(text(document)).isEqualTo(ids(report));
    }
    twins++;
  }

  /** A text that is cut within its first members ends at another one in the twin. */
  private static List<String> ids(Report report) {
    return report.getDiagnostics().stream()
        .map(found -> found.getRule().getValue())
        .sorted()
        .toList();
  }

  /** How many documents were read by both ways. */
  int twins() {
    return twins;
  }

  private static String rules(Report report) {
    return report.getDiagnostics().stream()
        .map(found -> found.getAt() + " " + found.getRule())
        .collect(Collectors.joining("\n"));
  }

  private void nothingPersonal(byte[] document, Report report) {
    String shown =
        new String(json.write(report), StandardCharsets.UTF_8)
            + report.getDiagnostics().stream().map(Doors::lines).collect(Collectors.joining("\n"));
    assertThat(shown)
        .as(text(document))
        .doesNotContain(Hostile.IDENTITY_NUMBER, Hostile.MOBILE, "\u001b", "\u202e");
  }

  private static String lines(Diagnostic diagnostic) {
    return diagnostic.toString(Locale.CHINA) + diagnostic.toString(Locale.ENGLISH);
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }
}
