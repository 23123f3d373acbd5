package org.enforcementdata.model.diagnostic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataType;
import org.immutables.value.Value;

/**
 * All that was found in one record, in a fixed order: by place, then by rule. Bad data is a report,
 * never an exception. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
public interface Report {

  /** Type of the record, such as {@code inspection}; empty where it could not be read. */
  Optional<String> getRecordType();

  /** Schema version of the bytes; empty where no bytes were read. */
  Optional<String> getSchemaVersion();

  /** Id of the record; empty where it could not be read. */
  Optional<String> getRecordId();

  /** The day whose law was applied; empty where nothing was judged. */
  Optional<LocalDate> getActDate();

  /** Names of the rule sets that were applied, such as {@code RS-2010}. */
  List<String> getRuleSets();

  /** Line of the record in a stream, from 1. */
  Optional<Long> getLine();

  /** The defects, sorted by place, then rule. */
  List<Diagnostic> getDiagnostics();

  /** Number of diagnostics beyond the limit, which are counted and not listed. */
  @Value.Default
  default int getOmitted() {
    return 0;
  }

  /** The rules that judged the record, sorted by id. */
  List<RuleId> getJudged();

  /** The rules that could not judge it, sorted by id. */
  List<NotEvaluable> getNotEvaluable();

  /** Whether there is no error. */
  default boolean valid() {
    return count(Severity.ERROR) == 0;
  }

  /** Number of listed diagnostics of a severity. */
  default long count(Severity severity) {
    return getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getSeverity() == severity)
        .count();
  }

  /** A report without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds reports. */
  final class Builder extends ImmutableReport.Builder {}
}
