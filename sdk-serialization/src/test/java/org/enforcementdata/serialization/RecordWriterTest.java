package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.permit.Registration;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  private static List<EnforcementRecord<?>> records() {
    return FullDocuments.all().stream()
        .<EnforcementRecord<?>>map(each -> JSON.read(each.toString().getBytes(UTF_8)).orThrow())
        .toList();
  }

  private static Registration unwritable() {
    Registration good =
        JSON.read(FullDocuments.of("registration").toString().getBytes(UTF_8), Registration.class)
            .orThrow();
    return Registration.builder().from(good).basicInformation("\uD842").build();
  }

  @Test
  void whatIsWrittenByLinesIsReadByLines() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordWriter writer = JSON.indented().writer(bytes)) {
      for (EnforcementRecord<?> record : records()) {
        writer.write(record);
      }
      assertThat(writer.written()).isEqualTo(records().size());
    }
    assertThat(bytes.toString(UTF_8).lines()).hasSize(records().size());
    List<EnforcementRecord<?>> read = new ArrayList<>();
    try (RecordStream stream = JSON.stream(new ByteArrayInputStream(bytes.toByteArray()))) {
      stream.forEachRemaining(each -> read.add(each.orThrow()));
    }
    assertThat(read).isEqualTo(records());
  }

  @Test
  void aRecordThatCannotBeWrittenLeavesNoHalfLineBehind() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordWriter writer = JSON.writer(bytes)) {
      writer.write(records().get(0));
      assertThatThrownBy(() -> writer.write(unwritable()))
          .isInstanceOf(IllegalArgumentException.class);
      writer.write(records().get(1));
    }
    assertThat(bytes.toString(UTF_8).lines()).hasSize(2);
  }

  @Test
  void aStreamTakesTheSameBytesAndStaysOpen() throws IOException {
    boolean[] isClosed = new boolean[1];
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            isClosed[0] = true;
          }
        };
    JSON.write(records().get(0), bytes);
    assertThat(bytes.toByteArray()).isEqualTo(JSON.write(records().get(0)));
    assertThatThrownBy(() -> JSON.write(unwritable(), bytes))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(bytes.size()).isEqualTo(JSON.write(records().get(0)).length);
    assertThat(isClosed[0]).isFalse();
  }
}
