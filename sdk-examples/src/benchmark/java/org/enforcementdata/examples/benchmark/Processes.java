package org.enforcementdata.examples.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.examples.drive.Drive2020;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.serialization.EnforcementJson;

/**
 * What only a virtual machine of its own shows: the first record, and millions in little memory.
 */
final class Processes {

  private static final Pattern FIGURES = Pattern.compile("[0-9]+ [0-9]+");
  private static final int ROUNDS = 7;
  private static final int TIMES = 113;
  private static final Path FOLDER = Path.of("target", "benchmark");

  private final String classPath;

  private Processes() throws IOException {
    Files.createDirectories(FOLDER);
    classPath = classPath();
  }

  /**
   * CPU of a process that scans the same record against one that reads and checks it, without and
   * with an archive of classes.
   */
  static Map<String, Figure> firstRecord() throws Exception {
    return new Processes().first();
  }

  private Map<String, Figure> first() throws Exception {
    Path record = FOLDER.resolve("inspection.json");
    Files.write(
        record, EnforcementJson.standard().write(Fixtures.full("inspection", Inspection.class)));
    Path archive = FOLDER.resolve("classes.jsa");
    run("-XX:ArchiveClassesAtExit=" + archive, "first", record.toString());
    Map<String, Figure> figures = new TreeMap<>();
    double scan = cpu("-Xshare:auto", "scan", record);
    double plain = cpu("-Xshare:auto", "first", record);
    double archived = cpu("-XX:SharedArchiveFile=" + archive, "first", record);
    figures.put("first-record.plain", figure("first-record.plain", scan, plain));
    figures.put("first-record.archived", figure("first-record.archived", scan, archived));
    return figures;
  }

  /** 3.3 million records of the campaign, line by line, with 256 MB. */
  static Map<String, Figure> stream() throws Exception {
    return new Processes().lines();
  }

  private Map<String, Figure> lines() throws Exception {
    Drive2020.main(new String[0]);
    Path file = Path.of("target", "campaign-2020", "one-permit", "records.ndjson");
    long[] scanned = run("-Xmx512m", "scan-lines", file.toString());
    long[] done = run("-Xmx256m", "stream", file.toString(), Integer.toString(TIMES));
    double scan = (double) scanned[1] / scanned[0];
    double each = (double) done[1] / done[0];
    String detail =
        String.format(Locale.ROOT, "%,d records, %.2f µs each, -Xmx256m", done[0], each / 1000);
    return Map.of("stream.records", new Figure("stream.records", scan / each, detail));
  }

  private static Figure figure(String row, double scan, double own) {
    return new Figure(row, scan / own, String.format(Locale.ROOT, "%8.0f ms of CPU", own / 1e6));
  }

  private double cpu(String option, String what, Path file) throws Exception {
    long[] times = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      times[round] = run(option, what, file.toString())[1];
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private long[] run(String option, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.addAll(List.of("-cp", classPath, Child.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + ": ended with " + process.exitValue());
    }
    String[] figures =
        printed
            .lines()
            .filter(line -> FIGURES.matcher(line).matches())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(command + ": printed " + printed))
            .split(" ");
    return new long[] {Long.parseLong(figures[0]), Long.parseLong(figures[1])};
  }

  /** Jars only: an archive of classes takes no folders, and no jar written since. */
  private static String classPath() throws IOException {
    Path own = FOLDER.resolve("child.jar");
    try (OutputStream file = Files.newOutputStream(own);
        JarOutputStream jar = new JarOutputStream(file)) {
      for (Class<?> each : List.of(Child.class, TokenScan.class, Operation.class)) {
        String name = each.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        jar.write(each.getResourceAsStream("/" + name).readAllBytes());
        jar.closeEntry();
      }
    }
    return Stream.concat(
            Stream.of(own.toString()),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar")))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
