package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RecordStreamTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final String GOOD = FullDocuments.of("dispatch").toString();

  @Test
  void badLinesDoNotLoseGoodOnes() {
    String lines =
        String.join(
            "\n",
            GOOD,
            "{",
            GOOD + "\r",
            "",
            " \t",
            "null",
            "[".repeat(100_000),
            GOOD.replace("dispatch", "\u0000"),
            GOOD + GOOD,
            "\uFEFF" + GOOD,
            GOOD.substring(0, GOOD.length() - 1),
            GOOD);
    assertThat(outcomes(lines.getBytes(UTF_8), JSON))
        .containsExactly(
            "1 good",
            "2 json.syntax",
            "3 good",
            "6 member.type",
            "7 json.syntax",
            "8 json.syntax",
            "9 json.syntax",
            "10 good",
            "11 json.syntax",
            "12 good");
  }

  @Test
  void bytesThatAreNoUtf8SpoilOneLine() {
    byte[] lines = (GOOD + "\n?\n" + GOOD + "\n").getBytes(UTF_8);
    lines[GOOD.getBytes(UTF_8).length + 1] = (byte) 0xFF;
    assertThat(outcomes(lines, JSON)).containsExactly("1 good", "2 json.syntax", "3 good");
  }

  @Test
  void aLineOfJustTheLimitIsReadAndALongerOneSkipped() {
    int length = GOOD.getBytes(UTF_8).length;
    EnforcementJson json = JSON.withLimits(Limits.standard().withLineBytes(length));
    byte[] lines = (GOOD + "\n" + GOOD + " \n" + GOOD).getBytes(UTF_8);
    assertThat(outcomes(lines, json)).containsExactly("1 good", "2 json.syntax", "3 good");
  }

  private static List<String> outcomes(byte[] lines, EnforcementJson json) {
    List<String> outcomes = new ArrayList<>();
    try (RecordStream stream = json.stream(new ByteArrayInputStream(lines))) {
      stream.forEachRemaining(read -> outcomes.add(outcome(read)));
    }
    return outcomes;
  }

  private static String outcome(ReadResult<EnforcementRecord<?>> read) {
    String found =
        read.report().getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getSeverity().equals(Severity.ERROR))
            .map(diagnostic -> diagnostic.getRule().getValue())
            .findFirst()
            .orElse("good");
    assertThat(read.value().isPresent()).isEqualTo(found.equals("good"));
    assertThat(read.report().getLine()).hasValue(read.line().orElseThrow());
    return read.line().orElseThrow() + " " + found;
  }

  @Test
  void anOverlongLineIsNotKept() {
    EnforcementJson json = JSON.withLimits(Limits.standard().withLineBytes(10_000));
    long before = allocated();
    InputStream line = new RepeatedBytes("x".repeat(1000).getBytes(UTF_8), 64_000);
    try (RecordStream stream = json.stream(line)) {
      assertThat(stream.next().report().getDiagnostics())
          .map(found -> found.getMessage().getEn())
          .containsExactly("not JSON: 64000000 > 10000 bytes, expected one JSON document");
      assertThat(stream.hasNext()).isFalse();
    }
    assertThat(allocated() - before).isLessThan(4_000_000);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void aStreamOfAnyLengthNeedsTheSameMemory() {
    byte[] lines = (GOOD + "\n" + "{}\n".repeat(39)).getBytes(UTF_8);
    long good = 0;
    long heldEarly = 0;
    boolean inOrder = true;
    try (RecordStream stream = JSON.stream(new RepeatedBytes(lines, 5_000))) {
      for (long number = 1; stream.hasNext(); number++) {
        ReadResult<EnforcementRecord<?>> read = stream.next();
        inOrder &= read.line().orElseThrow() == number;
        good += read.value().isPresent() ? 1 : 0;
        heldEarly = number == 20_000 ? held() : heldEarly;
      }
      assertThat(held() - heldEarly).isLessThan(8_000_000);
    }
    assertThat(good).isEqualTo(5_000);
    assertThat(inOrder).isTrue();
  }

  private static long held() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The same bytes again and again, made as they are read. */
  private static final class RepeatedBytes extends InputStream {

    private final byte[] bytes;
    private final long length;
    private long place;

    RepeatedBytes(byte[] bytes, long times) {
      this.bytes = bytes;
      this.length = bytes.length * times;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) {
      if (place == length) {
        return -1;
      }
      int from = (int) (place % bytes.length);
      int read = Math.min(count, bytes.length - from);
      System.arraycopy(bytes, from, target, offset, read);
      place += read;
      return read;
    }
  }
}
