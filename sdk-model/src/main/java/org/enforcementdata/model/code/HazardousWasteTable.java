package org.enforcementdata.model.code;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.internal.TableFile;

/**
 * The 46 categories of the national list of hazardous wastes and its commonest codes. Immutable and
 * thread-safe.
 */
public final class HazardousWasteTable {

  private final String source;
  private final Map<String, String> categories = new LinkedHashMap<>();
  private final Map<String, HazardousWaste> entries = new LinkedHashMap<>();

  private HazardousWasteTable() {
    TableFile names =
        TableFile.read(HazardousWasteTable.class::getResourceAsStream, "hw_categories.csv");
    TableFile codes =
        TableFile.read(HazardousWasteTable.class::getResourceAsStream, "hw_codes_common.csv");
    source = names.comment() + " " + codes.comment();
    names.rows().forEach(row -> categories.put(row.get("category"), row.get("name_zh")));
    for (TableFile.Row row : codes.rows()) {
      String code = row.get("code");
      entries.put(code, new HazardousWaste(code, row.get("category"), row.get("gloss_en")));
    }
  }

  /** The table that comes with the SDK. */
  public static HazardousWasteTable standard() {
    return Standard.TABLE;
  }

  /** The Chinese name of a category such as {@code HW08}; empty where the list has none. */
  public Optional<String> category(String category) {
    return Optional.ofNullable(categories.get(category));
  }

  /** The entry of a code {@code nnn-nnn-nn}; empty where the table does not hold it. */
  public Optional<HazardousWaste> lookup(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** The entries in the table's order. */
  public Collection<HazardousWaste> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /** The version of the sources. */
  public String version() {
    return "2021";
  }

  /** Where the entries come from, with the licence. */
  public String source() {
    return source;
  }

  /** Whether codes of the list are missing: most are. Categories are complete. */
  public boolean isPartial() {
    return true;
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {
    static final HazardousWasteTable TABLE = new HazardousWasteTable();
  }
}
