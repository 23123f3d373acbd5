package org.enforcementdata.model.identity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.enforcementdata.model.code.Division;
import org.enforcementdata.model.code.DivisionTable;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Code of an administrative division (行政区划代码), such as {@code 310120} for Fengxian district: two
 * digits each of province, prefecture and county. Says nothing of whether the division exists or
 * existed on a day. Source: GB/T 2260-2007.
 */
@TextForm(
    rule = "division-code.form",
    termZh = "行政区划代码",
    termEn = "division code",
    source = "GB/T 2260-2007 3",
    certainty = Certainty.LIKELY,
    pattern = "^[0-9]{6}$",
    minLength = 6,
    maxLength = 6,
    formZh = "6 位数字",
    formEn = "6 digits",
    example = "310120")
public final class DivisionCode extends WrittenText {

  private static final Pattern STATISTICAL = Pattern.compile("[0-9]{9}([0-9]{3})?");
  private static final Set<String> YANGTZE_DELTA = Set.of("31", "32", "33", "34");

  private DivisionCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static DivisionCode of(String written) {
    return new DivisionCode(written);
  }

  /**
   * The code of a text from elsewhere: full-width characters folded, blanks cut, a statistical code
   * of 9 or 12 digits cut to its division.
   */
  public static DivisionCode folded(String text) {
    String folded = Folding.code(text);
    return of(STATISTICAL.matcher(folded).matches() ? folded.substring(0, 6) : folded);
  }

  /** The first two digits, which name the province; shorter where the text is. */
  public String provincePrefix() {
    return Part.of(getValue(), 0, 2);
  }

  /** Whether the code lies in Shanghai, Jiangsu, Zhejiang or Anhui. */
  public boolean isInYangtzeDelta() {
    return isWhole() && YANGTZE_DELTA.contains(provincePrefix());
  }

  boolean isWhole() {
    return hasForm();
  }

  /** The entry of the table, current or retired; empty where the table does not hold the code. */
  public Optional<Division> entry() {
    return DivisionTable.standard().lookup(getValue());
  }
}
