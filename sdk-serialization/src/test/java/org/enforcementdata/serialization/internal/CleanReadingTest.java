package org.enforcementdata.serialization.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.serialization.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The straight way through a document: clean or nothing. */
class CleanReadingTest {

  private static final Path FIXTURES = Path.of("src/fixtures/1.0");
  private static final DocumentReader READER = new DocumentReader(Limits.standard());

  private static @Nullable Document clean(byte[] bytes) {
    return CleanReading.of(bytes, null, new Diagnostics(10));
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith(".expected.json"))
          .sorted()
          .toList();
    }
  }

  @Test
  void everyFullDocumentOfBothProfilesIsReadStraight() throws IOException {
    List<Path> full = fixtures().stream().filter(file -> file.endsWith("valid-full.json")).toList();
    assertThat(full).hasSizeGreaterThanOrEqualTo(34);
    for (Path file : full) {
      assertThat(clean(Files.readAllBytes(file))).as(file.toString()).isNotNull();
    }
  }

  @Test
  void whatIsReadStraightIsWhatTheExplainingWayReadsAndReportsNothingOf() throws IOException {
    int straight = 0;
    for (Path file : fixtures()) {
      byte[] bytes = Files.readAllBytes(file);
      Document clean = clean(bytes);
      Document explained = READER.explained(bytes, null, new Diagnostics(10));
      assertThat(clean != null)
          .as(file.toString())
          .isEqualTo(explained.value().isPresent() && explained.found().isEmpty());
      if (clean != null) {
        straight++;
        assertThat(clean.value()).as(file.toString()).isEqualTo(explained.value());
        assertThat(clean.type()).isEqualTo(explained.type());
        assertThat(clean.version()).isEqualTo(explained.version());
      }
    }
    assertThat(straight).isGreaterThan(200);
  }

  @Test
  void anythingOtherwiseIsLeftToTheExplainingWay() throws IOException {
    String good = Files.readString(FIXTURES.resolve("registration/valid-minimal.json")).strip();
    assertThat(clean(good.getBytes(UTF_8))).isNotNull();
    String open = good.substring(0, good.length() - 1);
    List.of(
            "\uFEFF" + good,
            good + "{}",
            open,
            open + ",\"unheard\":1}",
            open + ",\"schemaVersion\":\"1.0\"}",
            open + ",\"recordType\":\"registration\"}",
            open + ",\"revision\":1}",
            good.replaceFirst("\"schemaVersion\": *\"1.0\"", "\"schemaVersion\":\"1.1\""),
            good.replaceFirst("\"revision\": *1", "\"revision\":null"),
            "[" + good + "]")
        .forEach(text -> assertThat(clean(text.getBytes(UTF_8))).as(text).isNull());
  }
}
