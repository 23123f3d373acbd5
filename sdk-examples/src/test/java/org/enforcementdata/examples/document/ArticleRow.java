package org.enforcementdata.examples.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementdata.model.internal.TableFile;

/**
 * A row of the inventory of the article.
 *
 * @param id its number, such as {@code A2.1}; {@code N1} to {@code N4} are named besides
 * @param implied names of records that the inventory gives
 * @param gap number of the open question, where there is one
 * @param isPartyLife whether it is outside the standard, wholly or but for a tag
 */
record ArticleRow(String id, List<String> implied, Optional<String> gap, boolean isPartyLife) {

  static List<ArticleRow> all() {
    return TableFile.read(
            name -> ArticleRow.class.getClassLoader().getResourceAsStream(name),
            "systems-article.csv")
        .rows()
        .stream()
        .map(ArticleRow::of)
        .toList();
  }

  private static ArticleRow of(TableFile.Row row) {
    return new ArticleRow(
        row.get("row"),
        row.find("implied").stream().flatMap(names -> Stream.of(names.split(";", -1))).toList(),
        row.find("gap"),
        row.find("party").isPresent());
  }
}
