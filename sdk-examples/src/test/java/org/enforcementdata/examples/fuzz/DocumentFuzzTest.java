package org.enforcementdata.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents broken at random, always the same ones. More of them: {@code -Dfuzz.tries=1000000
 * -Dfuzz.seed=7}.
 */
class DocumentFuzzTest {

  private static final Path FIXTURES = Path.of("..", "sdk-serialization", "src", "fixtures", "1.0");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int TRIES = Integer.getInteger("fuzz.tries", 50_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_261_125L);
  private static final int[] BYTES = {0, '"', '{', ']', ',', '0', 0x80, 0xff};

  private final Doors doors = new Doors();

  @Test
  void everyDoorGivesOneVerdictOnWhateverIsDoneToADocument() throws IOException {
    List<JsonNode> documents = fullDocuments();
    Mutant mutant = new Mutant(SEED);
    for (int i = 0; i < TRIES; i++) {
      doors.pass(mutant.of(documents.get(i % documents.size())));
    }
    assertThat(documents).hasSizeGreaterThanOrEqualTo(34);
    assertThat(doors.twins()).isGreaterThan(TRIES * 2 / 5);
  }

  @Test
  void everyDoorGivesOneVerdictOnADocumentWithAnyByteChanged() throws IOException {
    for (String name : List.of("registration", "excerpt/permit")) {
      byte[] document = Files.readAllBytes(FIXTURES.resolve(name).resolve("valid-minimal.json"));
      for (int i = 0; i < document.length; i++) {
        byte[] changed = document.clone();
        changed[i] = (byte) BYTES[i % BYTES.length];
        doors.pass(changed);
      }
    }
  }

  private static List<JsonNode> fullDocuments() throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(FIXTURES, 3)) {
      for (Path path : paths.filter(each -> each.endsWith("valid-full.json")).sorted().toList()) {
        documents.add(MAPPER.readTree(Files.readAllBytes(path)));
      }
    }
    return documents;
  }
}
