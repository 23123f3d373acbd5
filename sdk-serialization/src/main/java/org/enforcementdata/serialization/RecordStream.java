package org.enforcementdata.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import org.enforcementdata.model.EnforcementRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records of a stream, one JSON document a line (NDJSON). Each line gives one result with its line
 * number; a bad line is a result without a value and never ends the stream. A line longer than the
 * limit is passed over without keeping it. Blank lines are skipped. Where the input itself fails,
 * every line before has been given, the exception says which one could not be read, and the stream
 * is at its end. Of one thread.
 */
public final class RecordStream
    implements Iterator<ReadResult<EnforcementRecord<?>>>, AutoCloseable {

  private final EnforcementJson json;
  private final Limits limits;
  private final Lines lines;
  private long number;
  private boolean atEnd;
  private @Nullable ReadResult<EnforcementRecord<?>> next;

  RecordStream(EnforcementJson json, InputStream input, Limits limits) {
    this.json = json.withLimits(limits.withDocumentBytes(limits.lineBytes()));
    this.limits = limits;
    this.lines = new Lines(input, limits.lineBytes());
  }

  /**
   * Whether there is a further line.
   *
   * @throws UncheckedIOException where the input cannot be read on; it names line and byte
   */
  @Override
  public boolean hasNext() {
    while (next == null && !atEnd) {
      advance();
    }
    return next != null;
  }

  @Override
  public ReadResult<EnforcementRecord<?>> next() {
    ReadResult<EnforcementRecord<?>> result = hasNext() ? next : null;
    if (result == null) {
      throw new NoSuchElementException("the stream has no further line");
    }
    next = null;
    return result;
  }

  private void advance() {
    number++;
    try {
      atEnd = !lines.next();
    } catch (IOException | RuntimeException e) {
      atEnd = true;
      throw cut(e);
    }
    if (!atEnd) {
      next = result();
    }
  }

  private @Nullable ReadResult<EnforcementRecord<?>> result() {
    OptionalLong line = OptionalLong.of(number);
    if (lines.length() > limits.lineBytes()) {
      return json.tooLong(lines.length(), line);
    }
    byte[] bytes = lines.bytes();
    return Lines.isBlank(bytes) ? null : json.readOwn(bytes, line);
  }

  private UncheckedIOException cut(Exception e) {
    String what =
        "line %d: the stream cannot be read beyond byte %d; %d bytes of the line are not judged"
            .formatted(number, lines.offset(), lines.length());
    return new UncheckedIOException(
        what, e instanceof IOException io ? io : new IOException("the input failed", e));
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the stream cannot be closed", e);
    }
  }
}
