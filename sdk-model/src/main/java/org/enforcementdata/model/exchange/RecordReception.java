package org.enforcementdata.model.exchange;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.diagnostic.Counts;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.immutables.value.Value;

/**
 * What became of one line of a batch (逐条接收情况). Holds no personal data. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "逐条接收情况", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface RecordReception extends DataObject<RecordReception> {

  /** Number of the line, from 1. */
  @Term("行号")
  @Min(1)
  long getLine();

  /** Type of the record; absent where it could not be read. */
  @Term("记录类型")
  Optional<@Length(max = 64) String> getRecordType();

  /** Id of the record; absent where it could not be read. */
  @Term("记录标识")
  Optional<@Length(max = 128) String> getRecordId();

  /** Number of the revision; absent where no record could be built. */
  @Term("修订号")
  Optional<@Min(1) Integer> getRevision();

  /** What became of it. */
  @Term("接收结果")
  @Valid
  ReceptionResult getResult();

  /** What it changed; absent where it was refused. */
  @Term("接收效果")
  Optional<@Valid ReceptionEffect> getEffect();

  /** How many diagnostics there are, those not listed included. */
  @Term("计数")
  @Valid
  Counts getCounts();

  /** What was found, errors before others, at most as many as the reader lists. */
  @Term("诊断")
  List<@Valid Diagnostic> getDiagnostics();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRecordReception.Builder {}
}
