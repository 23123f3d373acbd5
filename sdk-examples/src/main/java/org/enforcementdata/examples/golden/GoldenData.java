package org.enforcementdata.examples.golden;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.RecordWriter;

/** Writes the golden data: a folder with {@code records.ndjson} for each record set. */
public final class GoldenData {

  private GoldenData() {}

  /** Writes every set; the number of records of each. */
  public static Map<String, Integer> write(Path folder) {
    Map<String, Integer> written = new LinkedHashMap<>();
    for (RecordSet set : RecordSet.values()) {
      written.put(set.folder(), write(folder.resolve(set.folder()), set.records()));
    }
    return written;
  }

  /** Writes the variant in which inspections count for two campaigns, into {@code overlap}. */
  public static int writeOverlap(Path folder) {
    return write(folder.resolve("overlap"), Overlap.records());
  }

  private static int write(Path folder, List<EnforcementRecord<?>> records) {
    Path file = folder.resolve("records.ndjson");
    try {
      Files.createDirectories(folder);
      try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
          RecordWriter writer = EnforcementJson.standard().writer(output)) {
        for (EnforcementRecord<?> record : records) {
          writer.write(record);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
    return records.size();
  }
}
