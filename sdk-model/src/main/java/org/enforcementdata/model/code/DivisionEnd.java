package org.enforcementdata.model.code;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How an administrative division ceased under its code (撤销). The time is as exact as the source: an
 * approval made known on a day, or only the month or year. It is not a proved last day of use.
 * Immutable and thread-safe.
 *
 * @param time when, such as {@code 2020-07-03}, {@code 2017-08} or {@code 2018}
 * @param successors codes of the divisions that took over, such as {@code 320613}
 * @param certainty certain where the document was found, else likely
 * @param source the document, such as 苏政发〔2020〕60号; empty where none was found
 */
public record DivisionEnd(
    String time, List<String> successors, Certainty certainty, String source) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** A copy that nobody can change. */
  public DivisionEnd {
    successors = List.copyOf(successors);
  }

  /** The day; empty where the source gives only the month or year. */
  public Optional<LocalDate> day() {
    return time.length() > MONTH ? Optional.of(earliest()) : Optional.empty();
  }

  /** The first day on which it may have been. */
  public LocalDate earliest() {
    return switch (time.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(time), 1, 1);
      case MONTH -> YearMonth.parse(time).atDay(1);
      default -> LocalDate.parse(time);
    };
  }

  /** The last day on which it may have been. */
  public LocalDate latest() {
    return switch (time.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(time), 12, 31);
      case MONTH -> YearMonth.parse(time).atEndOfMonth();
      default -> LocalDate.parse(time);
    };
  }
}
