package org.enforcementdata.model.identity;

import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Code of an outlet within its source (排放口编码), such as {@code DA001}: D, A air or W water, three
 * digits. Other outlets may bear an own number of the enterprise. Unique only together with the
 * source's code. Source: HJ 608-2017.
 */
@TextForm(
    rule = "outlet-code.form",
    termZh = "排放口编码",
    termEn = "outlet code",
    source = "HJ 608-2017",
    certainty = Certainty.CERTAIN,
    pattern =
        "^[^\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]+$",
    maxLength = 64,
    formZh = "1 至 64 个可见字符",
    formEn = "1 to 64 visible characters",
    example = "DA001")
public final class OutletCode extends WrittenText {

  private static final Pattern STANDARD = Pattern.compile("D[AW][0-9]{3}");

  private OutletCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static OutletCode of(String written) {
    return new OutletCode(written);
  }

  /**
   * The code of a text from elsewhere: folded where that makes a code of HJ 608, else an own number
   * kept as written but for blanks and invisible characters.
   */
  public static OutletCode folded(String text) {
    OutletCode folded = of(Folding.upper(text));
    return folded.isStandard() ? folded : of(Folding.visible(text));
  }

  /**
   * Whether the code has the form of HJ 608, which outlets of organised air and water must have.
   */
  public boolean isStandard() {
    return STANDARD.matcher(getValue()).matches();
  }
}
