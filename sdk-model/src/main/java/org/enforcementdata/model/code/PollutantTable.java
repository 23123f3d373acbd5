package org.enforcementdata.model.code;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.internal.TableFile;

/**
 * The commonest pollutants of HJ 524-2009 (air) and HJ 525-2009 (water). Immutable and thread-safe.
 */
public final class PollutantTable {

  private final String source;
  private final Map<String, Pollutant> entries = new LinkedHashMap<>();

  private PollutantTable() {
    TableFile file = TableFile.read(PollutantTable.class::getResourceAsStream, "pollutants.csv");
    source = file.comment();
    for (TableFile.Row row : file.rows()) {
      Pollutant entry = entry(row);
      entries.put(entry.code(), entry);
    }
  }

  private static Pollutant entry(TableFile.Row row) {
    return new Pollutant(
        row.get("code"),
        row.get("name_zh"),
        row.get("name_en"),
        row.get("unit"),
        row.find("load_unit"),
        row.find("code_2005"));
  }

  /** The table that comes with the SDK. */
  public static PollutantTable standard() {
    return Standard.TABLE;
  }

  /** The entry of a code; empty where the table does not hold it. */
  public Optional<Pollutant> lookup(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** The entries in the table's order. */
  public Collection<Pollutant> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** The version of the sources. */
  public String version() {
    return "2009";
  }

  /** Where the entries come from, with the licence. */
  public String source() {
    return source;
  }

  /** Whether entries of the standards are missing: most are. */
  public boolean isPartial() {
    return true;
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {
    static final PollutantTable TABLE = new PollutantTable();
  }
}
