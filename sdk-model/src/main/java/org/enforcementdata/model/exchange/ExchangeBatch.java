package org.enforcementdata.model.exchange;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.Digest;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.immutables.value.Value;

/**
 * What accompanies a file of records (交换批次): who sends it to whom and why, its running number, how
 * many records it has and the digest of its bytes. A document beside the file, never a line of it;
 * always full. The issuer is the sender. Built after the practice of national environmental
 * reporting systems, of which no text was read. Immutable and thread-safe.
 *
 * <pre>{@code
 * ExchangeBatch batch = json.read(bytes, ExchangeBatch.class).orThrow();
 * ProcessingReceipt receipt = Reception.at(now, "receiving-desk").receive(batch, lines, ledger, judge);
 * }</pre>
 */
@Value.Immutable
@DataType(
    name = "exchange-batch",
    term = "交换批次",
    source = "SDK",
    certainty = ASSUMED,
    publication = INTERNAL)
@SuppressWarnings("immutables:from")
public interface ExchangeBatch extends EnforcementRecord<ExchangeBatch> {

  /** Agency that the records are for. */
  @Term("接收机关")
  @Valid
  AgencyRef getReceiver();

  /** Why it is sent. */
  @Term("交换目的")
  @Valid
  ExchangePurpose getPurpose();

  /**
   * Number of the batch among those of the same sender and receiver, 1 for the first, without gaps.
   */
  @Term("批次序号")
  @Min(1)
  long getRunningNumber();

  /** How many records of each type the file has, each type once. */
  @Term("各类记录数")
  List<@Valid RecordCount> getRecordCounts();

  /** Digest of the file's bytes. */
  @Term("文件摘要")
  @Valid
  Digest getFileDigest();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableExchangeBatch.Builder {}
}
