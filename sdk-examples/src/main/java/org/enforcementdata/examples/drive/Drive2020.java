package org.enforcementdata.examples.drive;

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
import org.enforcementdata.examples.figures.DirectorPage;
import org.enforcementdata.examples.figures.FigureText;
import org.enforcementdata.examples.figures.Outcome;
import org.enforcementdata.examples.figures.RecordSets;
import org.enforcementdata.examples.figures.ReportJson;
import org.enforcementdata.examples.golden.Defects;
import org.enforcementdata.examples.golden.GoldenData;
import org.enforcementdata.examples.golden.RecordSet;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.RecordWriter;

/**
 * The main job: builds the record sets of the city's enforcement drive of 2020, exchanges them as
 * NDJSON, checks every record under the law of 2020, and compares every figure that comes out with
 * the published one.
 */
public final class Drive2020 {

  private static final String WITH_DEFECTS = "--with-defects";

  private final PrintStream out;
  private final Path folder;

  Drive2020(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
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
    Drive2020 job = new Drive2020(out, withDefects ? folder.resolve("with-defects") : folder);
    return withDefects ? job.runWithDefects() : job.run();
  }

  /** Does all the work; 0 where every figure agrees and no record has an error or a warning. */
  int run() {
    GoldenData.write(folder);
    Outcome outcome = check();
    FigureText.print(outcome, out);
    write(outcome);
    out.println(
        "%d records, %d with errors or warnings; %d figures, %d differ"
            .formatted(
                outcome.check().records(),
                outcome.check().bad(),
                outcome.figures().size(),
                outcome.different()));
    out.println("written: " + folder);
    return outcome.isGood() ? 0 : 1;
  }

  /** Plants defects; 0 where exactly these are found. */
  int runWithDefects() {
    GoldenData.write(folder);
    plant();
    Outcome outcome = check();
    write(outcome);
    for (Report report : outcome.check().reports()) {
      report
          .getDiagnostics()
          .forEach(
              found ->
                  out.println(
                      report.getRecordId().orElse("?") + " " + found.toString(Locale.CHINA)));
    }
    List<Found> found = Found.in(outcome.check().reports());
    boolean exact = found.equals(Found.expected());
    out.println(
        exact ? "exactly the planted defects were found" : "not the planted defects: " + found);
    return exact ? 0 : 1;
  }

  /** The one-permit campaign again, with its defects. */
  private void plant() {
    Path file = folder.resolve(RecordSet.ONE_PERMIT.folder()).resolve("records.ndjson");
    try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file));
        RecordWriter writer = EnforcementJson.standard().writer(output)) {
      for (EnforcementRecord<?> record : Defects.plant(RecordSet.ONE_PERMIT.records())) {
        writer.write(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }

  private Outcome check() {
    return RecordSets.of(folder, new Progress(out, Terminal.isPresent())::show);
  }

  private void write(Outcome outcome) {
    try {
      Files.write(folder.resolve("report.json"), ReportJson.of(outcome));
      Files.writeString(folder.resolve("report.html"), DirectorPage.of(outcome));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": reports cannot be written", e);
    }
  }
}
