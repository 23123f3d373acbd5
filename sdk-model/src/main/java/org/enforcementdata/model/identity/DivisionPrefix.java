package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * A division code or the beginning of one (行政区划代码前缀), such as {@code 3101} for all of Shanghai; it
 * covers every division whose code begins with it. Immutable and thread-safe.
 */
@TextForm(
    rule = "division-prefix.form",
    termZh = "行政区划代码前缀",
    termEn = "division prefix",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    pattern = "^([0-9]{2}){1,3}$",
    minLength = 2,
    maxLength = 6,
    formZh = "2、4 或 6 位数字",
    formEn = "2, 4 or 6 digits",
    example = "3101")
public final class DivisionPrefix extends WrittenText {

  private DivisionPrefix(String value) {
    super(value);
  }

  /** The prefix as written. */
  public static DivisionPrefix of(String written) {
    return new DivisionPrefix(written);
  }

  /** The prefix of a text from elsewhere: full-width characters folded, blanks cut. */
  public static DivisionPrefix folded(String text) {
    return of(Folding.code(text));
  }

  /** Whether a division is the one named or a part of it; not where one of the two is no code. */
  public boolean covers(DivisionCode division) {
    return hasForm() && division.isWhole() && division.getValue().startsWith(getValue());
  }
}
