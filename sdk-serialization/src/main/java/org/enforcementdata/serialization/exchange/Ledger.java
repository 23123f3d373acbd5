package org.enforcementdata.serialization.exchange;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.ProcessingReceipt;
import org.enforcementdata.model.exchange.RunningNumberGap;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.RecordId;

/**
 * What a receiver has accepted: {@link InMemoryLedger}, or a store of its own. Nothing that was
 * entered is ever changed. Two receptions may use one ledger at once where its implementation says
 * so; each method is then one step.
 */
public interface Ledger {

  /**
   * Enters a batch that has come, unless one of the same id is there.
   *
   * @param batch the batch
   * @param content digest of its canonical form
   * @return the digest of the batch that was there before; empty where none was
   */
  Optional<DigestValue> enter(ExchangeBatch batch, DigestValue content);

  /**
   * Enters a record, unless one of the same key is there.
   *
   * @param record the record, which was accepted
   * @param content digest of its canonical form
   * @return the digest of the record that was there before; empty where none was
   */
  Optional<DigestValue> enter(EnforcementRecord<?> record, DigestValue content);

  /** The digest of the content of the record of a key; empty where there is none. */
  Optional<DigestValue> content(EntryKey key);

  /** Whether there is a record of an id, full or an excerpt. */
  boolean holds(RecordId<?> id);

  /** Whether another batch of the same sender and receiver bears the batch's running number. */
  boolean isNumberTaken(ExchangeBatch batch);

  /**
   * The running numbers below that of a batch of which no batch of its sender and receiver has
   * come, in ascending order.
   */
  List<RunningNumberGap> missingBefore(ExchangeBatch batch);

  /** The receipt that a batch with a file of that digest got; empty where it got none. */
  Optional<ProcessingReceipt> receipt(RecordId<ExchangeBatch> batch, DigestValue file);

  /** Keeps a receipt that says what file it answers. */
  void keep(ProcessingReceipt receipt);
}
