package org.enforcementdata.validation.calendar;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.enforcementdata.model.internal.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * The State Council's notices of a table, one row for each day that differs from the week. A notice
 * of one year may speak of days of another one; where two disagree, the later holds.
 */
final class Notices {

  private static final String YEAR = "notice_year";

  private final Set<Integer> years = new HashSet<>();
  private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

  private Notices(List<TableFile.Row> rows) {
    List<TableFile.Row> byYear = new ArrayList<>(rows);
    byYear.sort(Comparator.comparingInt(Notices::year));
    byYear.forEach(this::add);
  }

  /** The calendar of a table that stands beside a class. */
  static WorkCalendar calendar(Function<String, @Nullable InputStream> beside, String table) {
    Notices notices = new Notices(TableFile.read(beside, table).rows());
    return WorkCalendar.of(notices.years, notices.exceptions);
  }

  private void add(TableFile.Row row) {
    years.add(year(row));
    exceptions.put(LocalDate.parse(row.get("day")), isWorked(row.get("kind")));
  }

  private static int year(TableFile.Row row) {
    return Integer.parseInt(row.get(YEAR));
  }

  private static boolean isWorked(String kind) {
    return switch (kind) {
      case "WORKDAY" -> true;
      case "HOLIDAY" -> false;
      default ->
          throw new IllegalStateException("notice: expected WORKDAY or HOLIDAY, found " + kind);
    };
  }
}
