package org.enforcementdata.model.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.identity.Sha256;

/**
 * The hash of an entry of a log: SHA-256 over the hash before, stage, instant, actor, action,
 * medium and references, each as its length in four bytes, the greatest first, and its bytes in
 * UTF-8; what is absent has the length FFFFFFFF, a list its count before its items.
 */
final class ProcessLog {

  private static final int ABSENT = -1;

  private final MessageDigest digest = Sha256.fresh();

  private ProcessLog() {}

  static Optional<DigestValue> hashOf(ProcessLogEntry entry) {
    return entry
        .getPrevHash()
        .filter(DigestValue::isGood)
        .filter(previous -> !isMasked(entry))
        .map(previous -> new ProcessLog().of(HexFormat.of().parseHex(previous.getValue()), entry));
  }

  private static boolean isMasked(ProcessLogEntry entry) {
    return entry.getRefs().stream().anyMatch(RecordId::isMasked)
        || entry.getStage().filter(ProcessStage::isMasked).isPresent()
        || entry.getMedium().filter(ProcessMedium::isMasked).isPresent();
  }

  private DigestValue of(byte[] previous, ProcessLogEntry entry) {
    field(previous);
    field(entry.getStage().map(ProcessStage::getValue));
    field(entry.getDoneAt().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
    field(entry.getActor());
    field(entry.getAction());
    field(entry.getMedium().map(ProcessMedium::getValue));
    List<RecordId<?>> refs = entry.getRefs();
    number(refs.size());
    refs.forEach(ref -> field(Optional.of(ref.getValue())));
    return Sha256.written(digest.digest());
  }

  private void field(Optional<String> text) {
    text.ifPresentOrElse(
        present -> field(present.getBytes(StandardCharsets.UTF_8)), () -> number(ABSENT));
  }

  private void field(byte[] bytes) {
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }
}
