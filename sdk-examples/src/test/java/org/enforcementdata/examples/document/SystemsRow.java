package org.enforcementdata.examples.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of the page that maps the article.
 *
 * @param id number of the row in the inventory, such as {@code A2.1}
 * @param what what the article names
 * @param records record types and their schemas
 * @param fixtures labels of links
 * @param rules ids of rules
 * @param figures ids of figures by group
 */
record SystemsRow(
    String id, String what, String records, String fixtures, String rules, String figures) {

  static final String NO_FIGURE = "no figure in the article";
  static final String NO_RULE = "rules of every record";
  static final String OUTSIDE = "outside the standard";

  private static final Pattern TYPE = Pattern.compile("(?<=^|· )`([a-z-]+)`");
  private static final Pattern LABEL = Pattern.compile("\\[([a-z0-9/-]+)]");
  private static final Pattern ID = Pattern.compile("`([a-z-]+[.][a-z0-9-]+)`");

  static SystemsRow of(String line) {
    List<String> cells = SystemsPage.cells(line);
    return new SystemsRow(
        cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
  }

  boolean isOutside() {
    return records.equals(OUTSIDE);
  }

  List<String> types() {
    return SystemsPage.found(TYPE, records);
  }

  List<String> fixtureLabels() {
    return SystemsPage.found(LABEL, fixtures);
  }

  List<String> ruleIds() {
    return SystemsPage.found(ID, rules);
  }

  List<String> figureIds() {
    return SystemsPage.found(ID, figures);
  }

  boolean isBold(String label) {
    return fixtures.contains("**[" + label + "]**");
  }
}
