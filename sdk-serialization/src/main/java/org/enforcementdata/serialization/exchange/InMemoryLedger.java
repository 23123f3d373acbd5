package org.enforcementdata.serialization.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.ProcessingReceipt;
import org.enforcementdata.model.exchange.RunningNumberGap;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;

/** A ledger in memory. Thread-safe: each method is one step. */
public final class InMemoryLedger implements Ledger {

  private record Channel(String sender, String receiver) {}

  private record Answered(String batch, DigestValue file) {}

  private final Map<EntryKey, DigestValue> contents = new HashMap<>();
  private final List<EnforcementRecord<?>> records = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, DigestValue> batches = new HashMap<>();
  private final Map<Channel, NavigableMap<Long, Set<String>>> numbers = new HashMap<>();
  private final Map<Answered, ProcessingReceipt> receipts = new HashMap<>();

  /** The records in the order in which they were accepted, every revision of them. */
  public synchronized List<EnforcementRecord<?>> records() {
    return List.copyOf(records);
  }

  /** The digest of each record's content. */
  public synchronized Map<EntryKey, DigestValue> contents() {
    return Map.copyOf(contents);
  }

  @Override
  public synchronized Optional<DigestValue> enter(ExchangeBatch batch, DigestValue content) {
    DigestValue before = batches.putIfAbsent(batch.getRecordId().getValue(), content);
    if (before == null) {
      numbersOf(batch)
          .computeIfAbsent(batch.getRunningNumber(), x -> new HashSet<>())
          .add(batch.getRecordId().getValue());
    }
    return Optional.ofNullable(before);
  }

  @Override
  public synchronized Optional<DigestValue> enter(
      EnforcementRecord<?> record, DigestValue content) {
    DigestValue before = contents.putIfAbsent(EntryKey.of(record), content);
    if (before == null) {
      records.add(record);
      ids.add(record.getRecordId().getValue());
    }
    return Optional.ofNullable(before);
  }

  @Override
  public synchronized Optional<DigestValue> content(EntryKey key) {
    return Optional.ofNullable(contents.get(key));
  }

  @Override
  public synchronized boolean holds(RecordId<?> id) {
    return ids.contains(id.getValue());
  }

  @Override
  public synchronized boolean isNumberTaken(ExchangeBatch batch) {
    return numbersOf(batch).getOrDefault(batch.getRunningNumber(), Set.of()).stream()
        .anyMatch(other -> !other.equals(batch.getRecordId().getValue()));
  }

  @Override
  public synchronized List<RunningNumberGap> missingBefore(ExchangeBatch batch) {
    List<RunningNumberGap> gaps = new ArrayList<>();
    long next = 1;
    for (long came : numbersOf(batch).headMap(batch.getRunningNumber(), false).keySet()) {
      addGap(next, came - 1, gaps);
      next = came + 1;
    }
    addGap(next, batch.getRunningNumber() - 1, gaps);
    return gaps;
  }

  private static void addGap(long first, long last, List<RunningNumberGap> gaps) {
    if (first <= last) {
      gaps.add(RunningNumberGap.builder().first(first).last(last).build());
    }
  }

  @Override
  public synchronized Optional<ProcessingReceipt> receipt(
      RecordId<ExchangeBatch> batch, DigestValue file) {
    return Optional.ofNullable(receipts.get(new Answered(batch.getValue(), file)));
  }

  @Override
  public synchronized void keep(ProcessingReceipt receipt) {
    receipt
        .getReceivedDigest()
        .ifPresent(
            file ->
                receipts.putIfAbsent(
                    new Answered(receipt.getBatch().getValue(), file.getValue()), receipt));
  }

  private NavigableMap<Long, Set<String>> numbersOf(ExchangeBatch batch) {
    Channel channel = new Channel(nameOf(batch.getIssuer()), nameOf(batch.getReceiver()));
    return numbers.computeIfAbsent(channel, x -> new TreeMap<>());
  }

  /** An agency is known by its code; without one by its name. */
  private static String nameOf(AgencyRef agency) {
    return agency.getCreditCode().map(CreditCode::getValue).orElse(agency.getName());
  }
}
