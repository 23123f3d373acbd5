package org.enforcementdata.examples.figures;

import java.util.List;

/**
 * What reading, checking and counting all record sets gave.
 *
 * @param figures the figures of the article beside what the records give
 * @param check what checking brought to light
 * @param course the course of the year
 */
public record Outcome(List<Compared> figures, SetCheck check, Course course) {

  /** The same, never to change. */
  public Outcome {
    figures = List.copyOf(figures);
  }

  /** The figures of a group. */
  public List<Compared> of(FigureSet set) {
    return figures.stream().filter(each -> each.figure().set().equals(set.id())).toList();
  }

  /** How many figures differ. */
  public long different() {
    return figures.stream().filter(each -> !each.agrees()).count();
  }

  /** Whether every figure agrees and no record has an error or a warning. */
  public boolean isGood() {
    return different() == 0 && check.bad() == 0;
  }
}
