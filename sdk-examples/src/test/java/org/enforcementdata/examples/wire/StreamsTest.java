package org.enforcementdata.examples.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.serialization.RecordStream;
import org.enforcementdata.serialization.RecordWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** W10: streams of records. */
class StreamsTest {

  private static final Wire GOOD = Wire.REGISTRATION;

  private static RecordStream stream(String text) {
    return Wire.JSON.stream(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  /** Line and rules of each result. */
  private static List<String> read(String text) {
    List<String> results = new ArrayList<>();
    try (RecordStream stream = stream(text)) {
      stream.forEachRemaining(
          read ->
              results.add(
                  read.line().orElseThrow()
                      + (read.value().isPresent() ? " record" : "")
                      + read.report().getDiagnostics().stream()
                          .map(each -> " " + each.getRule())
                          .reduce("", String::concat)));
    }
    return results;
  }

  @Test
  @Tag("W10.1")
  void oneDocumentALine() {
    assertThat(read(GOOD.text() + "\n" + GOOD.text() + "\r\n" + GOOD.text()))
        .containsExactly("1 record", "2 record", "3 record");
    assertThat(read(GOOD.text() + "\n")).containsExactly("1 record");
  }

  @Test
  @Tag("W10.2")
  @Tag("W10.3")
  void aBadLineIsAResultAndBlankOnesCount() {
    assertThat(read("\n" + GOOD.text() + "\n \r\nx\n{\n" + GOOD.text() + "\n"))
        .containsExactly("2 record", "4 json.syntax", "5 json.syntax", "6 record");
  }

  @Test
  @Tag("W10.4")
  void anOverlongLineIsPassedOver() {
    assertThat(read("[" + " ".repeat(16 * 1024 * 1024) + "\n" + GOOD.text()))
        .containsExactly("1 json.syntax", "2 record");
  }

  @Test
  @Tag("W10.5")
  void everyLineIsEndedAndNoneIsHalf() throws IOException {
    Registration good = (Registration) GOOD.record();
    Registration beyond =
        Registration.builder().from(good).registeredOn(LocalDate.of(10_000, 1, 1)).build();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (RecordWriter writer = Wire.JSON.writer(output)) {
      writer.write(good);
      assertThatIllegalArgumentException().isThrownBy(() -> writer.write(beyond));
      writer.write(good);
    }
    assertThat(output.toString(UTF_8)).isEqualTo((GOOD.text() + "\n").repeat(2));
  }

  @Test
  @Tag("W10.6")
  void aStreamThatWasCutIsNotOneThatEnded() {
    InputStream cut =
        new SequenceInputStream(
            new ByteArrayInputStream((GOOD.text() + "\n{").getBytes(UTF_8)), new Broken());
    RecordStream stream = Wire.JSON.stream(cut);
    assertThat(stream.next().value()).isPresent();
    assertThatThrownBy(stream::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("line 2");
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the line is dead");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      throw new IOException("the line is dead");
    }
  }
}
