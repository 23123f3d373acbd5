package org.enforcementdata.serialization.exchange;

import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.ProcessingReceipt;
import org.enforcementdata.model.exchange.RunningNumberGap;
import org.enforcementdata.model.identity.Digest;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.canonical.CanonicalForm;

/**
 * Receives batches: every line is read, judged, entered in the ledger or refused, and the receipt
 * says what became of each. What is wrong is in the receipt, never an exception; a bad line never
 * stops a batch. Sending a batch twice changes nothing and gets the same receipt.
 *
 * <pre>{@code
 * Ledger ledger = new InMemoryLedger();
 * ProcessingReceipt receipt =
 *     Reception.at(receivedAt, "receiving-desk").receive(batch, lines, ledger, conformance::check);
 * byte[] answer = EnforcementJson.standard().write(receipt);
 * }</pre>
 *
 * <p>Good lines of a cut file are accepted: the receipt says that the file is not the one that was
 * announced, and sending it again whole adds the rest. Where the judge knows the ledger's records,
 * what it says may depend on the order of batches. The receipt has an entry for each line and is
 * held in memory. Its sentences are W16 of the wire form. Immutable and thread-safe.
 */
public final class Reception {

  private final EnforcementJson json;
  private final OffsetDateTime receivedAt;
  private final String system;

  private Reception(EnforcementJson json, OffsetDateTime receivedAt, String system) {
    this.json = json;
    this.receivedAt = receivedAt;
    this.system = system;
  }

  /**
   * A reception with the standard limits.
   *
   * @param receivedAt when the file was received: the instant of the receipts
   * @param system name of the receiving system, such as {@code receiving-desk}
   */
  public static Reception at(OffsetDateTime receivedAt, String system) {
    return new Reception(EnforcementJson.standard(), receivedAt, system);
  }

  /** The same with other limits. */
  public Reception with(EnforcementJson other) {
    return new Reception(other, receivedAt, system);
  }

  /**
   * Receives a batch.
   *
   * @param batch what accompanies the file
   * @param lines the file, NDJSON; it is closed
   * @param ledger what was accepted before; what is accepted is entered in it
   * @param judge judges the batch and each record, such as {@code conformance::check}
   */
  public ProcessingReceipt receive(
      ExchangeBatch batch,
      InputStream lines,
      Ledger ledger,
      Function<? super EnforcementRecord<?>, Report> judge) {
    Diagnostics found = BatchChecks.of(batch, judge.apply(batch));
    ReceiptDraft draft = new ReceiptDraft(batch, receivedAt, system);
    if (found.hasError()) {
      return draft.refused(found);
    }
    DigestValue content = CanonicalForm.of(batch).digest();
    Optional<DigestValue> before = ledger.enter(batch, content);
    if (before.filter(known -> !known.equals(content)).isPresent()) {
      found.add(BatchChecks.changed(content, before.orElseThrow()));
      return draft.refused(found);
    }
    return received(draft, batch, new ReceivedFile(json, lines, ledger, judge), ledger, found);
  }

  private static ProcessingReceipt received(
      ReceiptDraft draft,
      ExchangeBatch batch,
      ReceivedFile file,
      Ledger ledger,
      Diagnostics found) {
    file.receive();
    Digest digest = file.digest();
    Optional<ProcessingReceipt> answered = ledger.receipt(batch.getRecordId(), digest.getValue());
    if (answered.isPresent()) {
      return answered.get();
    }
    List<RunningNumberGap> missing = ledger.missingBefore(batch);
    BatchChecks.addNumbers(batch, ledger.isNumberTaken(batch), missing, found);
    BatchChecks.addFile(batch, file, found);
    ProcessingReceipt receipt = draft.received(file, missing, found);
    ledger.keep(receipt);
    return receipt;
  }
}
