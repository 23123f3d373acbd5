package org.enforcementdata.examples.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.ReadResult;
import org.enforcementdata.serialization.RecordStream;
import org.enforcementdata.validation.Conformance;
import org.enforcementdata.validation.InMemoryRecordIndex;
import org.enforcementdata.validation.rule.RecordIndex;

/** A file of records, read through the door and checked, every record against all others. */
final class CheckedSet {

  /**
   * How often a rule judged, and how often it could not.
   *
   * @param judged records judged
   * @param notEvaluable records that could not be judged
   */
  record Use(long judged, long notEvaluable) {
    Use plus(Use other) {
      return new Use(judged + other.judged, notEvaluable + other.notEvaluable);
    }
  }

  private final RecordIndex index;
  private final List<Report> reports;
  private final Map<RuleId, Use> rules = new TreeMap<>();
  private final Map<String, Long> types = new TreeMap<>();

  private CheckedSet(RecordIndex index, List<Report> reports) {
    this.index = index;
    this.reports = reports;
    for (Report report : reports) {
      types.merge(report.getRecordType().orElse("?"), 1L, Long::sum);
      report.getJudged().forEach(rule -> rules.merge(rule, new Use(1, 0), Use::plus));
      for (NotEvaluable rule : report.getNotEvaluable()) {
        rules.merge(rule.getRule(), new Use(0, 1), Use::plus);
      }
    }
  }

  /** Reads and checks a file; the consumer is told how many records of how many are done. */
  static CheckedSet of(Path file, ObjLongConsumer<Long> progress) {
    EnforcementJson json = EnforcementJson.standard();
    List<Report> reports = new ArrayList<>();
    InMemoryRecordIndex.Builder records = InMemoryRecordIndex.builder().completeForAll();
    long lines = 0;
    try (InputStream bytes = Files.newInputStream(file);
        RecordStream stream = json.stream(bytes)) {
      while (stream.hasNext()) {
        ReadResult<EnforcementRecord<?>> read = stream.next();
        read.value().ifPresent(records::add);
        lines++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
    RecordIndex index = records.build();
    Conformance conformance = Conformance.standard().with(index);
    try (InputStream bytes = Files.newInputStream(file);
        RecordStream stream = json.stream(bytes)) {
      while (stream.hasNext()) {
        ReadResult<EnforcementRecord<?>> read = stream.next();
        reports.add(read.checkedBy(conformance::check).report());
        progress.accept((long) reports.size(), lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
    return new CheckedSet(index, reports);
  }

  RecordIndex index() {
    return index;
  }

  List<Report> reports() {
    return reports;
  }

  /** How often each rule judged, by id. */
  Map<RuleId, Use> rules() {
    return rules;
  }

  /** How many records there are of each type. */
  Map<String, Long> types() {
    return types;
  }
}
