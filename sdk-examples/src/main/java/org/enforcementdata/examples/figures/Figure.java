package org.enforcementdata.examples.figures;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.MeasureWord;

/**
 * A figure as the article prints it.
 *
 * @param id identifies it
 * @param set the record set that gives it
 * @param printed as printed
 * @param value the number; codes in order where it is an order; empty where none is given
 * @param qualifier how the number relates to the true one
 * @param measureWord what is counted
 * @param isDerived whether it only follows from the words of the article
 * @param label what it is, in Chinese and English
 */
public record Figure(
    String id,
    String set,
    String printed,
    String value,
    CountQualifier qualifier,
    MeasureWord measureWord,
    boolean isDerived,
    BilingualText label) {

  private static final String DERIVED = "DERIVED";

  /** The figures in the order of the article. */
  public static List<Figure> all() {
    return Table.rows("figures.csv").stream().map(Figure::of).toList();
  }

  private static Figure of(List<String> cells) {
    return new Figure(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        CountQualifier.of(cells.get(4)),
        MeasureWord.of(cells.get(5)),
        cells.get(6).equals(DERIVED),
        new BilingualText(cells.get(7), cells.get(8)));
  }
}
