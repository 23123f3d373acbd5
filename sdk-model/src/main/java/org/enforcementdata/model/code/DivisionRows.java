package org.enforcementdata.model.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.internal.TableFile;

/** The divisions that the files give, with the prefectures and provinces that follow from them. */
final class DivisionRows {

  private static final int DIGITS = 6;

  private final List<String> comments = new ArrayList<>();
  private final Map<String, DivisionEnd> ends = new HashMap<>();
  private final Map<String, Division> divisions = new LinkedHashMap<>();

  DivisionRows() {
    rows("division_retired_dates.csv").forEach(this::addEnd);
    rows("gbt2260_counties_all.csv").forEach(this::addCurrent);
    rows("divisions_without_counties.csv").forEach(this::addWithoutCounties);
    rows("gbt2260_yangtze_delta_retired.csv").forEach(this::addRetired);
  }

  Map<String, Division> byCode() {
    return divisions;
  }

  String source() {
    return String.join(" ", comments);
  }

  private List<TableFile.Row> rows(String name) {
    TableFile file = TableFile.read(DivisionRows.class::getResourceAsStream, name);
    comments.add(file.comment());
    return file.rows();
  }

  private void addEnd(TableFile.Row row) {
    Certainty certainty = row.get("status").equals("V") ? Certainty.CERTAIN : Certainty.LIKELY;
    List<String> successors = codes(row.get("successor"));
    ends.put(
        row.get("code"), new DivisionEnd(row.get("day"), successors, certainty, row.get("source")));
  }

  /** The codes in a cell such as {@code 330102 / 330113}, which may hold words as well. */
  private static List<String> codes(String cell) {
    List<String> codes = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(cell, " /");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (word.length() == DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
        codes.add(word);
      }
    }
    return codes;
  }

  private void addCurrent(TableFile.Row row) {
    String code = row.get("code");
    String province = row.get("province");
    String prefecture = DivisionLevel.prefectureName(code, row.get("city"), province);
    String above = DivisionLevel.hasPrefecture(code) ? prefecture : "";
    add(code, row.get("name"), above, province, Optional.empty());
    addAbove(DivisionLevel.prefecture(code), prefecture, province);
    addAbove(DivisionLevel.province(code), province, province);
  }

  /** The first county of a prefecture or province brings it. */
  private void addAbove(String code, String name, String province) {
    if (!divisions.containsKey(code)) {
      add(code, name, "", province, Optional.empty());
    }
  }

  private void addWithoutCounties(TableFile.Row row) {
    add(row.get("code"), row.get("name"), "", row.get("province"), Optional.empty());
  }

  private void addRetired(TableFile.Row row) {
    String code = row.get("code");
    String province = known(DivisionLevel.province(code)).orElseThrow().name();
    Optional<Division> prefecture = known(DivisionLevel.prefecture(code));
    String city =
        DivisionLevel.hasPrefecture(code) ? prefecture.map(Division::name).orElse("") : "";
    Optional<String> lastSeen = row.find("last_seen_revision");
    add(code, row.get("name"), city, province, lastSeen);
    if (prefecture.map(Division::isRetired).orElse(true)) {
      String name = DivisionLevel.prefectureName(code, city, province);
      Optional<String> earlier = prefecture.flatMap(Division::lastSeenRevision);
      add(DivisionLevel.prefecture(code), name, "", province, later(earlier, lastSeen));
    }
  }

  private Optional<Division> known(String code) {
    return Optional.ofNullable(divisions.get(code));
  }

  /** A prefecture without current counties went with the last of them. */
  private static Optional<String> later(Optional<String> one, Optional<String> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private void add(
      String code, String name, String prefecture, String province, Optional<String> lastSeen) {
    Optional<DivisionEnd> end = Optional.ofNullable(ends.get(code));
    divisions.put(code, new Division(code, name, prefecture, province, lastSeen, end));
  }
}
