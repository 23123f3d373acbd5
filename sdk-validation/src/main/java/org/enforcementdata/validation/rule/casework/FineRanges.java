package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.internal.TableFile;
import org.enforcementdata.model.law.LegalBasis;

/**
 * The ranges of fines by the version and provision that sets them, from a table; other provisions
 * are not known.
 */
final class FineRanges {

  private static final Map<List<String>, FineRange> RANGES = read();

  private FineRanges() {}

  /** The range of a provision in one version of its law; empty where the basis names none. */
  static Optional<FineRange> of(LegalBasis basis) {
    return Optional.ofNullable(
        RANGES.get(
            List.of(
                basis.getInstrument().orElse(""),
                basis.getVersion().map(Object::toString).orElse(""),
                basis.getArticle().orElse(""),
                basis.getItem().orElse(""))));
  }

  private static Map<List<String>, FineRange> read() {
    Map<List<String>, FineRange> ranges = new HashMap<>();
    for (TableFile.Row row :
        TableFile.read(FineRanges.class::getResourceAsStream, "fine-ranges.csv").rows()) {
      ranges.put(
          List.of(row.get("instrument"), row.get("version"), row.get("article"), row.get("item")),
          new FineRange(new BigDecimal(row.get("least")), new BigDecimal(row.get("most"))));
    }
    return ranges;
  }
}
