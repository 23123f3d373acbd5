package org.enforcementdata.examples.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.exchange.ExchangeBatch;
import org.enforcementdata.model.exchange.ExchangePurpose;
import org.enforcementdata.model.exchange.ProcessingReceipt;
import org.enforcementdata.model.exchange.RecordCount;
import org.enforcementdata.model.header.Withdrawal;
import org.enforcementdata.model.header.WithdrawalKind;
import org.enforcementdata.model.identity.Digest;
import org.enforcementdata.model.identity.DigestAlgorithm;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.identity.Sha256;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.RecordWriter;
import org.enforcementdata.serialization.exchange.Ledger;
import org.enforcementdata.serialization.exchange.Reception;
import org.enforcementdata.validation.Conformance;

/**
 * A batch and the bytes of its file.
 *
 * @param batch the batch
 * @param file the file
 */
@SuppressWarnings("ArrayRecordComponent")
record Handover(ExchangeBatch batch, byte[] file) {

  static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-27T09:00:00+08:00");
  private static final Registration PATTERN = pattern();

  /** A batch of a number with records. */
  static Handover of(long number, EnforcementRecord<?>... records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordWriter writer = EnforcementJson.standard().writer(bytes)) {
      for (EnforcementRecord<?> record : records) {
        writer.write(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(number, bytes.toByteArray(), records);
  }

  /** A batch of a number with a file that announces records. */
  static Handover of(long number, byte[] file, EnforcementRecord<?>... records) {
    ExchangeBatch.Builder batch =
        ExchangeBatch.builder()
            .recordId(RecordId.of("urn:uuid:ba7c0000-0000-4000-8000-%012x".formatted(number)))
            .revision(1)
            .issuer(PATTERN.getIssuer())
            .sourceSystem("permit-platform")
            .createdAt(PATTERN.getCreatedAt())
            .receiver(PATTERN.getIssuer())
            .purpose(ExchangePurpose.INCREMENT)
            .runningNumber(number)
            .fileDigest(
                Digest.builder()
                    .algorithm(DigestAlgorithm.SHA_256)
                    .value(Sha256.written(Sha256.of(file)))
                    .build());
    Arrays.stream(records)
        .map(RecordTypes::nameOf)
        .distinct()
        .forEach(
            type ->
                batch.addRecordCounts(
                    RecordCount.builder()
                        .recordType(type)
                        .number(
                            Arrays.stream(records)
                                .filter(each -> RecordTypes.nameOf(each).equals(type))
                                .count())
                        .build()));
    return new Handover(batch.build(), file);
  }

  /** The same batch with a file of the first bytes alone. */
  Handover cut(int length) {
    return new Handover(batch, Arrays.copyOf(file, length));
  }

  ProcessingReceipt into(Ledger ledger) {
    return Reception.at(NOW, "receiving-desk")
        .receive(batch, new ByteArrayInputStream(file), ledger, Conformance.standard()::check);
  }

  /** A record of a chain of revisions, from 1. */
  static Registration record(int chain, int revision) {
    Registration.Builder record =
        Registration.builder().from(PATTERN).recordId(id(chain, revision)).revision(revision);
    if (revision > 1) {
      record.supersedes(id(chain, revision - 1)).basicInformation("第" + revision + "次修订");
    }
    return record.build();
  }

  /** A revision that takes its record back. */
  static Registration withdrawn(int chain, int revision) {
    return Registration.builder()
        .from(record(chain, revision))
        .withdrawn(
            Withdrawal.builder().kind(WithdrawalKind.ENTERED_IN_ERROR).reason("重复报送").build())
        .build();
  }

  static RecordId<Registration> id(int chain, int revision) {
    return RecordId.of("urn:uuid:%08x-0000-4000-8000-%012x".formatted(chain + 1, revision));
  }

  static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static String line(EnforcementRecord<?> record) {
    return new String(EnforcementJson.standard().write(record), StandardCharsets.UTF_8);
  }

  private static Registration pattern() {
    try {
      return EnforcementJson.standard()
          .read(
              Files.readAllBytes(
                  Path.of("../sdk-serialization/src/fixtures/1.0/registration/valid-minimal.json")),
              Registration.class)
          .orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
