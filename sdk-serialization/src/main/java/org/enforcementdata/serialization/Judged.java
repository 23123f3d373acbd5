package org.enforcementdata.serialization;

import java.util.Optional;
import org.enforcementdata.model.diagnostic.Report;

/**
 * A document that was read and checked: the one verdict on bytes. Immutable and thread-safe.
 *
 * <pre>{@code
 * Judged<Permit> judged = json.read(bytes, Permit.class).checkedBy(conformance::check);
 * if (judged.isAcceptable()) {
 *   store(judged.orThrow());
 * }
 * }</pre>
 *
 * @param <R> the record type
 */
public final class Judged<R> {

  private final Optional<R> value;
  private final Report report;

  Judged(Optional<R> value, Report report) {
    this.value = value;
    this.report = report;
  }

  /** The record, right or wrong; empty where none could be built. */
  public Optional<R> value() {
    return value;
  }

  /** Every defect of reading and of checking, once, with line and column. */
  public Report report() {
    return report;
  }

  /** Whether there is a record and no error, listed or counted. */
  public boolean isAcceptable() {
    return value.isPresent() && report.isValid();
  }

  /**
   * The record of an acceptable document.
   *
   * @throws InvalidDocumentException where the document is not acceptable
   */
  public R orThrow() {
    return value
        .filter(x -> isAcceptable())
        .orElseThrow(() -> new InvalidDocumentException("the document is not acceptable", report));
  }
}
