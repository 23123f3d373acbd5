package org.enforcementdata.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Ratios that rows are to reach, committed; a row more than 15 % below its own fails. */
final class Budgets {

  private static final double TOLERANCE = 0.85;

  private final Properties ratios = new Properties();

  Budgets() throws IOException {
    try (InputStream input = Budgets.class.getResourceAsStream("budgets.properties")) {
      ratios.load(Objects.requireNonNull(input, "budgets.properties"));
    }
  }

  /** A line for each figure; what fails is given back. */
  List<String> compare(Collection<Figure> figures) {
    List<String> failed = new ArrayList<>();
    for (Figure figure : figures) {
      String budget = ratios.getProperty(figure.row(), "-");
      System.out.printf(Locale.ROOT, "%-60s budget %s%n", figure, budget);
      if (!budget.equals("-") && figure.ratio() < TOLERANCE * Double.parseDouble(budget)) {
        failed.add(figure.row() + ": ratio " + figure.ratio() + ", budget " + budget);
      }
    }
    return failed;
  }
}
