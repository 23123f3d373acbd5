package org.enforcementdata.model.code;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.internal.TableFile;

/**
 * The 20 sections and 97 divisions of GB/T 4754-2017; groups and classes are not in the table.
 * Immutable and thread-safe.
 */
public final class IndustryTable {

  private final String source;
  private final Map<String, IndustryDivision> divisions = new LinkedHashMap<>();

  private IndustryTable() {
    TableFile file =
        TableFile.read(
            IndustryTable.class::getResourceAsStream, "gbt4754_2017_sections_divisions.csv");
    source = file.comment();
    for (TableFile.Row row : file.rows()) {
      String code = row.get("division");
      divisions.put(
          code,
          new IndustryDivision(
              code, row.get("division_name"), row.get("section"), row.get("section_name")));
    }
  }

  /** The table that comes with the SDK. */
  public static IndustryTable standard() {
    return Standard.TABLE;
  }

  /** The division of two digits; empty where the standard has none. */
  public Optional<IndustryDivision> division(String code) {
    return Optional.ofNullable(divisions.get(code));
  }

  /** The divisions in the standard's order. */
  public Collection<IndustryDivision> divisions() {
    return Collections.unmodifiableCollection(divisions.values());
  }

  /** The version of the sources. */
  public String version() {
    return "2017";
  }

  /** Where the entries come from, with the licence. */
  public String source() {
    return source;
  }

  /** Whether entries of the standard are missing: all below the division are. */
  public boolean isPartial() {
    return true;
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {
    static final IndustryTable TABLE = new IndustryTable();
  }
}
