package org.enforcementdata.model.exchange;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.Digest;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * What became of a batch (接收回执), line by line. A document that answers an {@link ExchangeBatch};
 * always full. The issuer is the receiver. The same batch with the same file gets the same receipt,
 * however often it is sent. Holds no personal data. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(
    name = "processing-receipt",
    term = "接收回执",
    source = "SDK",
    certainty = ASSUMED,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
public interface ProcessingReceipt extends EnforcementRecord<ProcessingReceipt> {

  /** The batch that it answers. */
  @Term("所答复的批次")
  @Valid
  RecordId<ExchangeBatch> getBatch();

  /** Agency that sent the batch. */
  @Term("报送机关")
  @Valid
  AgencyRef getSender();

  /** Running number of the batch. */
  @Term("批次序号")
  @Min(1)
  long getRunningNumber();

  /** When the file was received. */
  @Term("接收时间")
  OffsetDateTime getReceivedAt();

  /** Digest of the bytes that came; absent where the file was not read. */
  @Term("实收文件摘要")
  Optional<@Valid Digest> getReceivedDigest();

  /** Version of the SDK that judged. */
  @Term("SDK 版本")
  @Length(max = 64)
  String getSdkVersion();

  /** Version of the schemas that judged, such as {@code 1.0}. */
  @Term("校验所用模式版本")
  @Length(max = 16)
  String getRecordSchema();

  /** Names of the legal periods that were applied, such as {@code RS-2010}. */
  @Term("适用的规则集")
  List<@Length(max = 64) String> getRuleSets();

  /** Running numbers below that of the batch that have not come. */
  @Term("缺号")
  List<@Valid RunningNumberGap> getMissing();

  /** What was found in the batch as a whole. */
  @Term("批次诊断")
  List<@Valid Diagnostic> getDiagnostics();

  /** Number of lines accepted without warnings. */
  @Term("接收数")
  @Min(0)
  long getAccepted();

  /** Number of lines accepted with warnings. */
  @Term("接收并提示数")
  @Min(0)
  long getAcceptedWithWarnings();

  /** Number of lines refused. */
  @Term("拒收数")
  @Min(0)
  long getRefused();

  /** What became of each line, in their order. */
  @Term("逐条接收情况")
  List<@Valid RecordReception> getRecords();

  /** Whether all of the batch was accepted and no batch before it is missing. */
  default boolean isComplete() {
    return getRefused() == 0
        && getMissing().isEmpty()
        && getDiagnostics().stream().noneMatch(each -> each.getSeverity().equals(Severity.ERROR));
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableProcessingReceipt.Builder {}
}
