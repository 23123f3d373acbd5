package org.enforcementdata.model.quantity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.enforcementdata.model.constraint.Interval;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * A day as far as it is known (日期，可只到年或月): {@code 2024}, {@code 2024-02} or {@code 2024-02-29}.
 * Immutable and thread-safe.
 */
@TextForm(
    rule = "partial-day.form",
    termZh = "日期（可只到年或月）",
    termEn = "day, month or year",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    pattern =
        "^(?!0000)([0-9]{4}(-(0[1-9]|1[0-2]))?"
            + "|[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$",
    minLength = 4,
    maxLength = 10,
    formZh = "YYYY、YYYY-MM 或存在的 YYYY-MM-DD",
    formEn = "YYYY, YYYY-MM or an existing YYYY-MM-DD",
    example = "2024-02")
public final class PartialDay extends WrittenText implements Interval {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private PartialDay(String value) {
    super(value);
  }

  /** The text as written. */
  public static PartialDay of(String written) {
    return new PartialDay(written);
  }

  /** The text of another source: full-width characters folded, blanks cut. */
  public static PartialDay folded(String text) {
    return of(Folding.code(text));
  }

  /** A day that is known whole. */
  public static PartialDay of(LocalDate day) {
    return of(day.toString());
  }

  /** The first day that it may be; empty where it is none. */
  @Override
  public Optional<LocalDate> first() {
    return month().map(month -> isWhole() ? null : month.atDay(1)).or(this::whole);
  }

  /** The last day that it may be; empty where it is none. */
  @Override
  public Optional<LocalDate> last() {
    return hasForm() && getValue().length() == YEAR
        ? month().map(month -> Year.of(month.getYear()).atMonth(12).atEndOfMonth())
        : month().map(month -> isWhole() ? null : month.atEndOfMonth()).or(this::whole);
  }

  private boolean isWhole() {
    return hasForm() && getValue().length() > MONTH;
  }

  private Optional<YearMonth> month() {
    if (!hasForm()) {
      return Optional.empty();
    }
    int month = getValue().length() == YEAR ? 1 : Integer.parseInt(getValue().substring(5, MONTH));
    return Optional.of(YearMonth.of(Integer.parseInt(getValue().substring(0, YEAR)), month));
  }

  private Optional<LocalDate> whole() {
    if (!isWhole()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(getValue().substring(MONTH + 1));
    return month().map(month -> month.atDay(day));
  }
}
