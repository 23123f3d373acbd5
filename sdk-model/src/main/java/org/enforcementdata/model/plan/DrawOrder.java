package org.enforcementdata.model.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.identity.Sha256;

/**
 * The order in which a seed puts records: by the unsigned bytes of the SHA-256 of the lines that
 * stand before a record, and of the record. Immutable and thread-safe.
 */
final class DrawOrder {

  private final String prefix;

  private DrawOrder(String prefix) {
    this.prefix = prefix;
  }

  static DrawOrder of(String seed) {
    return new DrawOrder(seed + "\n");
  }

  /** The order of the officers for one target. */
  DrawOrder within(RecordId<?> target) {
    return new DrawOrder(prefix + target.getValue() + "\n");
  }

  List<RecordId<?>> first(List<RecordId<?>> records, long count) {
    return records.stream()
        .map(record -> new Ticket(record, Sha256.of(prefix + record.getValue())))
        .sorted(Comparator.comparing(Ticket::bytes, Arrays::compareUnsigned))
        .limit(Math.max(0, count))
        .<RecordId<?>>map(Ticket::record)
        .toList();
  }

  /** Bytes in UTF-8 of a line of a pool. */
  static byte[] line(PoolEntry entry) {
    String stratum = entry.getStratum().map(Object::toString).orElse("");
    return (entry.getRecord().getValue() + "\t" + stratum + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Ticket(RecordId<?> record, byte[] bytes) {}
}
