package org.enforcementdata.serialization;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import org.enforcementdata.model.EnforcementRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records of a stream, one JSON document a line (NDJSON). Each line gives one result with its line
 * number; a bad line is a result without a value and never ends the stream. A line longer than the
 * limit is passed over without keeping it. Blank lines are skipped. Of one thread.
 */
public final class RecordStream
    implements Iterator<ReadResult<EnforcementRecord<?>>>, AutoCloseable {

  private final EnforcementJson json;
  private final InputStream input;
  private final Limits limits;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
  private long number;
  private boolean atEnd;
  private boolean isBlank;
  private @Nullable ReadResult<EnforcementRecord<?>> next;

  RecordStream(EnforcementJson json, InputStream input, Limits limits) {
    this.json = json.withLimits(limits.withDocumentBytes(limits.lineBytes()));
    this.input = new BufferedInputStream(input, 1 << 16);
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !atEnd) {
      advance();
    }
    return next != null;
  }

  @Override
  public ReadResult<EnforcementRecord<?>> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the stream has no further line");
    }
    ReadResult<EnforcementRecord<?>> result = Objects.requireNonNull(next);
    next = null;
    return result;
  }

  private void advance() {
    line.reset();
    number++;
    try {
      long length = readLine();
      if (length > limits.lineBytes()) {
        next = json.tooLong(length, OptionalLong.of(number));
      } else if (!isBlank) {
        next = json.read(line.toByteArray(), OptionalLong.of(number));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("line " + number + ": the stream cannot be read", e);
    }
  }

  /** Reads up to the line's end, keeping no more than the limit; returns the line's length. */
  private long readLine() throws IOException {
    long length = 0;
    isBlank = true;
    for (int b = input.read(); b != '\n'; b = input.read()) {
      if (b < 0) {
        atEnd = true;
        return length;
      }
      isBlank &= b == ' ' || b == '\t' || b == '\r';
      if (++length <= limits.lineBytes()) {
        line.write(b);
      }
    }
    return length;
  }

  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the stream cannot be closed", e);
    }
  }
}
