package org.enforcementdata.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.validation.Conformance;

/** The full records of the shared fixtures, as a partner writes them. */
final class Fixtures {

  private static final Path FOLDER = Path.of("..", "sdk-serialization", "src", "fixtures", "1.0");

  private Fixtures() {}

  /** A record of the type; a bad one is not measured. */
  static <R extends EnforcementRecord<R>> R full(String recordType, Class<R> type)
      throws IOException {
    Path file = FOLDER.resolve(recordType).resolve("valid-full.json");
    R record = EnforcementJson.standard().read(Files.readAllBytes(file), type).orThrow();
    if (!Conformance.standard().accepts(record)) {
      throw new IllegalStateException(file + ": the record to measure must be acceptable");
    }
    return record;
  }
}
