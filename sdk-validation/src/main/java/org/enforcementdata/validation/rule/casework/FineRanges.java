package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.casework.FineBasisKind;
import org.enforcementdata.model.internal.TableFile;
import org.enforcementdata.model.law.Instrument;
import org.enforcementdata.model.law.Instruments;
import org.enforcementdata.model.law.LegalBasis;

/**
 * The fines that provisions set, from a table by instrument, version and article; other provisions
 * are not known.
 */
final class FineRanges {

  private static final Map<List<String>, List<FineRow>> ROWS = read();

  private FineRanges() {}

  /**
   * The rows that a basis cites; none where the table does not hold it. A basis without a version
   * means the one in force on the day.
   */
  static List<FineRow> of(LegalBasis basis, LocalDate day) {
    String paragraph = basis.getParagraph().map(ProvisionNumber::normal).orElse("");
    String item = basis.getItem().map(ProvisionNumber::normal).orElse("");
    return rows(basis, day).stream().filter(row -> row.isOf(paragraph, item)).toList();
  }

  /** The range of a basis; empty where it is not known, or the base of a share is not. */
  static Optional<FineRange> range(LegalBasis basis, LocalDate day, Optional<BigDecimal> base) {
    List<FineRange> ranges =
        of(basis, day).stream().flatMap(row -> row.range(base).stream()).toList();
    return ranges.isEmpty() ? Optional.empty() : Optional.of(FineRange.widest(ranges));
  }

  /** Whether the fine of a basis is a share or a multiple of something. */
  static boolean needsBase(LegalBasis basis, LocalDate day) {
    return of(basis, day).stream().anyMatch(row -> !row.kind().equals(FineBasisKind.RANGE));
  }

  private static List<FineRow> rows(LegalBasis basis, LocalDate day) {
    String id = Instruments.idOf(basis).orElse("");
    String article = basis.getArticle().map(ProvisionNumber::normal).orElse("");
    return basis
        .getVersion()
        .or(() -> inForce(id, day))
        .map(version -> ROWS.getOrDefault(List.of(id, version.toString(), article), List.of()))
        .orElse(List.of());
  }

  private static Optional<LocalDate> inForce(String id, LocalDate day) {
    return Instruments.all().stream()
        .filter(each -> each.id().equals(id) && !each.inForceFrom().isAfter(day))
        .filter(each -> each.inForceTo().filter(last -> last.isBefore(day)).isEmpty())
        .map(Instrument::version)
        .max(LocalDate::compareTo);
  }

  private static Map<List<String>, List<FineRow>> read() {
    Map<List<String>, List<FineRow>> rows = new HashMap<>();
    for (TableFile.Row row :
        TableFile.read(FineRanges.class::getResourceAsStream, "fine-ranges.csv").rows()) {
      for (String article : row.get("article").split(";", -1)) {
        rows.computeIfAbsent(
                List.of(row.get("instrument"), row.get("version"), article),
                key -> new ArrayList<>())
            .add(FineRow.of(row));
      }
    }
    return rows;
  }
}
