package org.enforcementdata.examples.figures;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;

/**
 * A group of figures, and the record set that gives them.
 *
 * @param id name of the folder and of the group
 * @param title title
 */
public record FigureSet(String id, BilingualText title) {

  /** The groups in the order of the article. */
  public static List<FigureSet> all() {
    return Table.rows("sets.csv").stream()
        .map(cells -> new FigureSet(cells.get(0), new BilingualText(cells.get(1), cells.get(2))))
        .toList();
  }
}
