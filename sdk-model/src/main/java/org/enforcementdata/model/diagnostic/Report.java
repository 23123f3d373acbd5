package org.enforcementdata.model.diagnostic;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * All that was found in one record (检查报告), in a fixed order: by place, then by rule; errors are
 * never left out before others. Bad data is a report, never an exception. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(name = "report", term = "检查报告", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Report extends DataObject<Report> {

  /** Type of the record, such as {@code inspection}; absent where it could not be read. */
  @Term("记录类型")
  Optional<@Length(max = 64) String> getRecordType();

  /** Schema version of the bytes; absent where no bytes were read. */
  @Term("模式版本")
  Optional<@Length(max = 16) String> getSchemaVersion();

  /** Id of the record; absent where it could not be read. */
  @Term("记录标识")
  Optional<@Length(max = 128) String> getRecordId();

  /** Line of the record in a stream, from 1. */
  @Term("流中的行")
  Optional<@Min(1) Long> getLine();

  /** The day whose law was applied; absent where nothing was judged. */
  @Term("行为日期")
  Optional<LocalDate> getActDate();

  /** Names of the legal periods that were applied, such as {@code RS-2010}. */
  @Term("适用的规则集")
  List<@Length(max = 64) String> getRuleSets();

  /** How many diagnostics and rules there are of each kind, those not listed included. */
  @Term("计数")
  @Valid
  Counts getCounts();

  /** The defects, sorted by place, then rule. */
  @Term("诊断")
  List<@Valid Diagnostic> getDiagnostics();

  /** The rules that judged the record, sorted by id. */
  @Term("已判断的规则")
  List<@Valid RuleId> getJudged();

  /** The rules that could not judge it, or not all of it, sorted by id. */
  @Term("未能判断的规则")
  List<@Valid NotEvaluable> getNotEvaluable();

  /** Whether there is no error, listed or not. */
  default boolean isValid() {
    return getCounts().getError() == 0;
  }

  /** Number of diagnostics that are counted and not listed. */
  default long omitted() {
    Counts counts = getCounts();
    return counts.getError() + counts.getWarning() + counts.getInfo() - getDiagnostics().size();
  }

  /** Number of diagnostics of a severity, those not listed included. */
  default long count(Severity severity) {
    return getCounts().of(severity);
  }

  /** The same report of a document in a schema version, at a line of a stream or none. */
  default Report ofDocument(Optional<String> schemaVersion, OptionalLong line) {
    ImmutableReport same =
        (ImmutableReport) (this instanceof ImmutableReport ? this : builder().from(this).build());
    ImmutableReport of = same.withSchemaVersion(schemaVersion);
    return line.isPresent() ? of.withLine(line.getAsLong()) : of;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableReport.Builder {

    /** The diagnostics, listed and counted. */
    public Builder found(Diagnostics found) {
      diagnostics(found.listed());
      return counts(found.counts());
    }
  }
}
