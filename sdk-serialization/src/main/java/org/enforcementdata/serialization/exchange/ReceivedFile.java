package org.enforcementdata.serialization.exchange;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.exchange.ReceptionResult;
import org.enforcementdata.model.exchange.RecordReception;
import org.enforcementdata.model.identity.Digest;
import org.enforcementdata.model.identity.DigestAlgorithm;
import org.enforcementdata.model.identity.Sha256;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.ReadResult;
import org.enforcementdata.serialization.RecordStream;

/** The file of a batch while it is received. Of one thread. */
final class ReceivedFile {

  private final EnforcementJson json;
  private final MessageDigest bytes = Sha256.fresh();
  private final InputStream lines;
  private final ReceivedLine reception;
  private final List<RecordReception> records = new ArrayList<>();
  private final Map<String, Long> types = new TreeMap<>();
  private final Set<String> ruleSets = new TreeSet<>();
  private OptionalLong cutAfter = OptionalLong.empty();

  ReceivedFile(
      EnforcementJson json,
      InputStream lines,
      Ledger ledger,
      Function<? super EnforcementRecord<?>, Report> judge) {
    this.json = json;
    this.lines = new DigestInputStream(lines, bytes);
    this.reception =
        new ReceivedLine(
            ledger,
            record -> {
              Report report = judge.apply(record);
              ruleSets.addAll(report.getRuleSets());
              return report;
            });
  }

  void receive() {
    long last = 0;
    try (RecordStream stream = json.stream(lines)) {
      while (stream.hasNext()) {
        ReadResult<EnforcementRecord<?>> read = stream.next();
        last = read.line().orElse(last);
        add(reception.receive(read));
      }
    } catch (UncheckedIOException e) {
      cutAfter = OptionalLong.of(last);
    }
  }

  private void add(RecordReception reception) {
    records.add(reception);
    reception.getRecordType().ifPresent(type -> types.merge(type, 1L, Long::sum));
  }

  /** The digest of all bytes that came. */
  Digest digest() {
    return Digest.builder()
        .algorithm(DigestAlgorithm.SHA_256)
        .value(Sha256.written(finished()))
        .build();
  }

  private byte[] finished() {
    try {
      return ((MessageDigest) bytes.clone()).digest();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of this JDK cannot be copied", e);
    }
  }

  /** The last line that was read, where the input failed behind it. */
  OptionalLong cutAfter() {
    return cutAfter;
  }

  /** Number of lines of each record type. */
  Map<String, Long> types() {
    return types;
  }

  List<RecordReception> records() {
    return records;
  }

  /** Names of the legal periods that were applied, sorted. */
  Set<String> ruleSets() {
    return ruleSets;
  }

  long count(ReceptionResult result) {
    return records.stream().filter(each -> each.getResult().equals(result)).count();
  }
}
