package org.enforcementdata.serialization.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.ProcessingReceipt;
import org.enforcementdata.model.exchange.ReceptionResult;
import org.enforcementdata.model.exchange.RunningNumberGap;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.serialization.SchemaVersion;

/** A receipt in the making: what it says whatever comes of the batch. */
final class ReceiptDraft {

  private static final String VERSION = version();

  private final ExchangeBatch batch;
  private final OffsetDateTime receivedAt;
  private final String system;

  ReceiptDraft(ExchangeBatch batch, OffsetDateTime receivedAt, String system) {
    this.batch = batch;
    this.receivedAt = receivedAt;
    this.system = system;
  }

  /** The receipt of a batch of which no line was looked at. */
  ProcessingReceipt refused(Diagnostics found) {
    return draft("refused").diagnostics(found.listed()).build();
  }

  ProcessingReceipt received(ReceivedFile file, List<RunningNumberGap> missing, Diagnostics found) {
    return draft(file.digest().getValue().getValue())
        .receivedDigest(file.digest())
        .ruleSets(file.ruleSets())
        .missing(missing)
        .diagnostics(found.listed())
        .accepted(file.count(ReceptionResult.ACCEPTED))
        .acceptedWithWarnings(file.count(ReceptionResult.ACCEPTED_WITH_WARNINGS))
        .refused(file.count(ReceptionResult.REFUSED))
        .records(file.records())
        .build();
  }

  private ProcessingReceipt.Builder draft(String what) {
    return ProcessingReceipt.builder()
        .recordId(id(batch.getRecordId().getValue() + '\n' + receivedAt.toInstant() + '\n' + what))
        .revision(1)
        .issuer(batch.getReceiver())
        .sourceSystem(system)
        .createdAt(receivedAt)
        .batch(batch.getRecordId())
        .sender(batch.getIssuer())
        .runningNumber(batch.getRunningNumber())
        .receivedAt(receivedAt)
        .sdkVersion(VERSION)
        .recordSchema(SchemaVersion.current().text())
        .accepted(0)
        .acceptedWithWarnings(0)
        .refused(0);
  }

  /** The id follows from what the receipt answers and when. */
  private static RecordId<ProcessingReceipt> id(String name) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return RecordId.of("urn:uuid:" + id);
  }

  private static String version() {
    try (InputStream text =
        Objects.requireNonNull(ReceiptDraft.class.getResourceAsStream("sdk-version.txt"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("sdk-version.txt: cannot be read", e);
    }
  }
}
