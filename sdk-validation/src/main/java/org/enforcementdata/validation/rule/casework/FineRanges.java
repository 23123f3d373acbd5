package org.enforcementdata.validation.rule.casework;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.enforcementdata.model.law.LegalBasis;

/**
 * The ranges of fines by the version and provision that sets them, from a table; other provisions
 * are not known.
 */
final class FineRanges {

  private static final String TABLE = "fine-ranges.csv";
  private static final Map<String, FineRange> RANGES = read();

  private FineRanges() {}

  /** The range of a provision in one version of its law. */
  static Optional<FineRange> of(LegalBasis basis) {
    String item = basis.getItem().orElse("");
    String key =
        key(basis.getInstrument(), basis.getVersion().toString(), basis.getArticle(), item);
    return Optional.ofNullable(RANGES.get(key));
  }

  private static String key(String instrument, String version, String article, String item) {
    return String.join("|", instrument, version, article, item);
  }

  private static Map<String, FineRange> read() {
    Map<String, FineRange> ranges = new HashMap<>();
    try (InputStream bytes =
            Objects.requireNonNull(FineRanges.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.startsWith("cn."))
          .map(line -> line.split(",", -1))
          .forEach(cells -> add(cells, ranges));
    } catch (IOException e) {
      throw new UncheckedIOException("table " + TABLE + ": cannot be read", e);
    }
    return ranges;
  }

  private static void add(String[] cells, Map<String, FineRange> ranges) {
    FineRange range = new FineRange(new BigDecimal(cells[4]), new BigDecimal(cells[5]));
    ranges.put(key(cells[0], cells[1], cells[2], cells[3]), range);
  }
}
