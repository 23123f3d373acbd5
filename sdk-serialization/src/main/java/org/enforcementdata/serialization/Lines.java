package org.enforcementdata.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream of bytes, read by blocks. Of one thread. */
final class Lines implements AutoCloseable {

  private static final int BLOCK = 1 << 16;

  private final InputStream input;
  private final int longest;
  private final byte[] block = new byte[BLOCK];
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int from;
  private int end;
  private boolean atEnd;
  private long length;
  private long offset;

  /** Keeps no more of a line than so many bytes. */
  Lines(InputStream input, int longest) {
    this.input = input;
    this.longest = longest;
  }

  /** Goes to the next line; false behind the last one. */
  boolean next() throws IOException {
    kept.reset();
    length = 0;
    while (fill()) {
      int newline = newline();
      keep(newline);
      if (newline < end) {
        from = newline + 1;
        offset++;
        return true;
      }
    }
    return length > 0;
  }

  /** Whether there is a byte that was not looked at; an input that gives none is asked for one. */
  private boolean fill() throws IOException {
    if (from < end || atEnd) {
      return from < end;
    }
    from = 0;
    end = 0;
    end = input.read(block, 0, block.length);
    if (end == 0) {
      int one = input.read();
      block[0] = (byte) one;
      end = one < 0 ? -1 : 1;
    }
    atEnd = end < 0;
    return !atEnd;
  }

  private int newline() {
    for (int i = from; i < end; i++) {
      if (block[i] == '\n') {
        return i;
      }
    }
    return end;
  }

  private void keep(int to) {
    int room = (int) Math.max(0, longest - length);
    kept.write(block, from, Math.min(room, to - from));
    length += to - from;
    offset += to - from;
    from = to;
  }

  /** Bytes of the line, those that were not kept included. */
  long length() {
    return length;
  }

  /** Bytes read up to the end of the line. */
  long offset() {
    return offset;
  }

  /** The line, as far as it was kept. */
  byte[] bytes() {
    return kept.toByteArray();
  }

  /** Whether the line holds blanks alone. */
  static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
