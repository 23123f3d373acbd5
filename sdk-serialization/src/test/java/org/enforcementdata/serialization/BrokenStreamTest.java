package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F25: an input that does not give what it should; nothing is lost without a word. */
class BrokenStreamTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final String GOOD = FullDocuments.of("dispatch") + "\n";
  private static final int SIZE = GOOD.getBytes(UTF_8).length;

  /** Gives the bytes, in pieces, and then fails. */
  private static final class Failing extends InputStream {

    private final InputStream bytes;
    private final int piece;
    private int asked;

    Failing(String text, int piece) {
      this.bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
      this.piece = piece;
    }

    @Override
    public int read() throws IOException {
      int one = bytes.read();
      if (one < 0) {
        throw new IOException("cut");
      }
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
      if (asked++ % 3 == 1) {
        return 0;
      }
      int read = bytes.read(target, offset, Math.min(count, piece));
      if (read < 0) {
        throw new IOException("cut");
      }
      return read;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 4096, 1 << 20})
  void everyLineBeforeAFailureIsGivenAndTheFailureNamesItsPlace(int piece) {
    String half = GOOD.substring(0, GOOD.length() / 2);
    int length = half.getBytes(UTF_8).length;
    String text = GOOD + GOOD + half;
    try (RecordStream stream = JSON.stream(new Failing(text, piece))) {
      assertThat(stream.next().value()).isPresent();
      assertThat(stream.next().value()).isPresent();
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(stream::hasNext)
          .withMessage(
              "line 3: the stream cannot be read beyond byte %d; %d bytes of the line are not"
                  + " judged",
              2 * SIZE + length, length)
          .withStackTraceContaining("cut");
      assertThat(stream.hasNext()).isFalse();
    }
  }

  @Test
  void aCompressedStreamThatIsCutShortIsNoEnd() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(whole, true)) {
      zip.write(GOOD.getBytes(UTF_8));
      zip.flush();
      zip.write(GOOD.getBytes(UTF_8));
    }
    byte[] cut = Arrays.copyOf(whole.toByteArray(), whole.size() - 12);
    try (RecordStream stream = JSON.stream(new GZIPInputStream(new ByteArrayInputStream(cut)))) {
      assertThat(stream.next().value()).isPresent();
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> stream.forEachRemaining(read -> {}))
          .withCauseInstanceOf(EOFException.class)
          .withMessageStartingWith("line 2: ");
      assertThat(stream.hasNext()).isFalse();
    }
  }

  @Test
  void anInputThatThrowsAnythingElseEndsTheStreamToo() {
    try (RecordStream stream = JSON.stream(new Closed())) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(stream::hasNext)
          .withMessageStartingWith("line 1: the stream cannot be read beyond byte 0;");
      assertThat(stream.hasNext()).isFalse();
    }
  }

  /** Fails as no input should. */
  private static final class Closed extends InputStream {

    @Override
    public int read() {
      throw new IllegalStateException("closed");
    }

    @Override
    public int read(byte[] target, int offset, int count) {
      throw new IllegalStateException("closed");
    }
  }
}
