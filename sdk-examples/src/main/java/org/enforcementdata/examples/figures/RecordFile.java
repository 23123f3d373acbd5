package org.enforcementdata.examples.figures;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.ReadResult;
import org.enforcementdata.serialization.RecordStream;

/**
 * A file of records, a line each.
 *
 * @param path where it is
 */
record RecordFile(Path path) {

  private static final EnforcementJson JSON = EnforcementJson.standard();

  /** The file of a record set in a folder. */
  static RecordFile of(Path folder, String set) {
    return new RecordFile(folder.resolve(set).resolve("records.ndjson"));
  }

  /** Whether it is there. */
  boolean exists() {
    return Files.exists(path);
  }

  /** How many bytes it has. */
  long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read", e);
    }
  }

  /** Reads line after line; a line that is no record is a result too. */
  void forEach(Consumer<ReadResult<EnforcementRecord<?>>> consumer) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
        RecordStream stream = JSON.stream(bytes)) {
      while (stream.hasNext()) {
        consumer.accept(stream.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read", e);
    }
  }
}
