package org.enforcementdata.validation.report;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;

/**
 * A table of a report: plain texts, which are escaped where they are shown.
 *
 * @param title the title
 * @param head names of the columns
 * @param rows rows, each with a text for every column
 */
public record ReportTable(BilingualText title, List<String> head, List<List<String>> rows) {

  /** Copies the lists. */
  public ReportTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
