package org.enforcementdata.examples.campaign;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.enforcementdata.examples.golden.Defects;
import org.enforcementdata.examples.golden.GoldenRecords;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.RecordWriter;
import org.jspecify.annotations.Nullable;

/**
 * The main job: builds the records of the city's one-permit campaign of 2020, exchanges them as
 * NDJSON, checks every one under the law of 2020, and compares the figures that come out with the
 * published ones.
 */
public final class Campaign2020 {

  private static final String WITH_DEFECTS = "--with-defects";

  private final PrintStream out;
  private final Path folder;
  private final boolean withDefects;
  private @Nullable CheckedSet result;

  Campaign2020(PrintStream out, Path folder, boolean withDefects) {
    this.out = out;
    this.folder = folder;
    this.withDefects = withDefects;
  }

  /**
   * Runs the job; {@code --with-defects} plants documented defects and shows that they are found.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path module =
        Files.isDirectory(Path.of("sdk-examples")) ? Path.of("sdk-examples") : Path.of("");
    int code = run(args, module.resolve("target").resolve("campaign-2020"), out);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the job into a folder; 0 where everything is as it must be. */
  static int run(String[] args, Path folder, PrintStream out) {
    boolean withDefects = Arrays.asList(args).contains(WITH_DEFECTS);
    Path target = withDefects ? folder.resolve("with-defects") : folder;
    return new Campaign2020(out, target, withDefects).run();
  }

  /** Does all the work; 0 where everything is as it must be. */
  int run() {
    Path file = write(withDefects ? Defects.plant(GoldenRecords.all()) : GoldenRecords.all());
    Progress progress = new Progress(out, Terminal.isPresent());
    CheckedSet checked = CheckedSet.of(file, progress::show);
    result = checked;
    List<Figure> figures = Figure.compare(checked.index());
    Results results = new Results(checked, figures);
    results.print(out);
    results.write(folder);
    out.println("written: " + folder);
    return withDefects ? verdictOnDefects(checked) : verdict(checked, figures);
  }

  /** The checked records, once the job has run. */
  CheckedSet checked() {
    return Objects.requireNonNull(result, "the job has not run");
  }

  private Path write(List<EnforcementRecord<?>> records) {
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
    out.println("built " + records.size() + " records");
    return file;
  }

  private int verdict(CheckedSet checked, List<Figure> figures) {
    long bad =
        checked.reports().stream()
            .filter(report -> report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0)
            .count();
    long different = figures.stream().filter(figure -> !figure.agrees()).count();
    out.println(bad + " records with errors or warnings, " + different + " figures differ");
    return bad == 0 && different == 0 ? 0 : 1;
  }

  private int verdictOnDefects(CheckedSet checked) {
    for (Report report : checked.reports()) {
      report
          .getDiagnostics()
          .forEach(
              found ->
                  out.println(
                      report.getRecordId().orElse("?") + " " + found.toString(Locale.CHINA)));
    }
    List<Found> found = Found.in(checked.reports());
    boolean exact = found.equals(Found.expected());
    out.println(
        exact ? "exactly the planted defects were found" : "not the planted defects: " + found);
    return exact ? 0 : 1;
  }
}
