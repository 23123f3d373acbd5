package org.enforcementdata.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.RecordStream;
import org.enforcementdata.validation.Conformance;

/** What runs in a virtual machine of its own; prints records and nanoseconds of CPU. */
public final class Child {

  /** CPU that is not to be counted. */
  private static long spent;

  private Child() {}

  /** {@code scan|first|scan-lines <file>} or {@code stream <file> <times>}. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[1]);
    long records =
        switch (args[0]) {
          case "scan" -> (Integer) new TokenScan(Files.readAllBytes(file)).run() > 0 ? 1 : 0;
          case "first" -> first(Files.readAllBytes(file));
          case "scan-lines" -> scanLines(file);
          default -> stream(file, Integer.parseInt(args[2]));
        };
    System.out.println(records + " " + (cpu() - spent));
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long first(byte[] bytes) {
    EnforcementJson.standard()
        .read(bytes, Inspection.class)
        .checkedBy(Conformance.standard()::check)
        .orThrow();
    return 1;
  }

  private static long scanLines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      List<byte[]> some = lines.map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
      long before = cpu();
      some.forEach(line -> new TokenScan(line).run());
      spent = before;
      return some.size();
    }
  }

  private static long stream(Path file, int times) throws IOException {
    Conformance conformance = Conformance.standard();
    long records = 0;
    for (int i = 0; i < times; i++) {
      try (InputStream input = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
          RecordStream stream = EnforcementJson.standard().stream(input)) {
        while (stream.hasNext()) {
          stream.next().checkedBy(conformance::check).orThrow();
          records++;
        }
      }
    }
    return records;
  }
}
