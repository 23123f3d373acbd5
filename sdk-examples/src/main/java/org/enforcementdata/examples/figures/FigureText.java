package org.enforcementdata.examples.figures;

import java.io.PrintStream;
import java.util.List;

/** The figures for a terminal, group by group. */
public final class FigureText {

  private FigureText() {}

  /** Prints every figure beside what the records give. */
  public static void print(Outcome outcome, PrintStream out) {
    for (FigureSet set : FigureSet.all()) {
      List<Compared> figures = outcome.of(set);
      out.println();
      out.println(set.title().zh() + " · " + set.title().en());
      figures.forEach(each -> out.println("  " + line(each)));
    }
    out.println();
  }

  /** A figure in a line, its mark first. */
  static String line(Compared each) {
    Figure figure = each.figure();
    String unit = figure.measureWord().label().map(label -> " " + label.zh()).orElse("");
    String qualifier =
        each.qualifierLabel().map(text -> " (" + text.zh() + " · " + text.en() + ")").orElse("");
    return "%-8s%s · %s: %s%s → %s%s [%s]"
        .formatted(
            each.mark(),
            figure.label().zh(),
            figure.label().en(),
            figure.printed(),
            qualifier,
            each.counted().text(),
            each.counted().order().isEmpty() ? unit : "",
            figure.id());
  }
}
