package org.enforcementdata.examples.drive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;

/**
 * A diagnostic as the list of planted defects states it.
 *
 * @param record id of the record
 * @param rule id of the rule
 * @param severity severity
 * @param path JSON Pointer
 */
record Found(String record, String rule, String severity, String path) {

  private static final String TABLE = "expected-defects.csv";

  /** The diagnostics of reports, in their order. */
  static List<Found> in(List<Report> reports) {
    List<Found> found = new ArrayList<>();
    for (Report report : reports) {
      for (Diagnostic diagnostic : report.getDiagnostics()) {
        found.add(
            new Found(
                report.getRecordId().orElse("?"),
                diagnostic.getRule().getValue(),
                diagnostic.getSeverity().getValue(),
                diagnostic.getAt()));
      }
    }
    return found;
  }

  /** What checking the record set with its planted defects must report, no more and no less. */
  static List<Found> expected() {
    try (InputStream bytes = Objects.requireNonNull(Found.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells -> new Found(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("defects " + TABLE + ": cannot be read", e);
    }
  }
}
