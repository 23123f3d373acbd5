package org.enforcementdata.examples.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.validation.measure.MeasureScope;
import org.enforcementdata.validation.measure.Measures;
import org.enforcementdata.validation.rule.RecordIndex;

/**
 * One figure of the article beside what the records give.
 *
 * @param measure what is measured
 * @param label its name
 * @param published the published figure
 * @param unit its unit
 * @param counted the figure from the records
 */
record Figure(
    MeasureCode measure,
    BilingualText label,
    BigDecimal published,
    String unit,
    BigDecimal counted) {

  private static final String TABLE = "published-2020.csv";

  boolean agrees() {
    return published.compareTo(counted) == 0;
  }

  /** The published figures, each beside what the records of the campaign give. */
  static List<Figure> compare(RecordIndex index) {
    List<Campaign> campaigns = index.all(Campaign.class);
    MeasureScope scope =
        new MeasureScope(index, campaigns.stream().map(Campaign::getRecordId).findFirst());
    return table().stream().map(cells -> figure(cells, scope)).toList();
  }

  private static Figure figure(String[] cells, MeasureScope scope) {
    MeasureCode measure = MeasureCode.of(cells[0]);
    Optional<BigDecimal> counted = Measures.value(measure, scope);
    return new Figure(
        measure,
        measure.label().orElseThrow(),
        new BigDecimal(cells[1]),
        cells[2],
        counted.orElseThrow());
  }

  private static List<String[]> table() {
    try (InputStream bytes =
            Objects.requireNonNull(Figure.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(","))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("figures " + TABLE + ": cannot be read", e);
    }
  }
}
