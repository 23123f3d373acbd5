package org.enforcementdata.model.identity;

import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Code of a unit that has no unified social credit code (替代码), such as {@code H9310120000000001a}:
 * {@code H9}, division of the issuing authority, organisation code or {@code 0000} and a serial of
 * five digits, a small letter. Not a credit code, and its last letter is no check character.
 * Source: 2017 draft of HJ 608, whose final wording was not seen.
 */
@TextForm(
    rule = "substitute-unit-code.form",
    termZh = "替代码",
    termEn = "substitute unit code",
    source = "固定污染源（水、大气）编码规则（试行）",
    certainty = Certainty.LIKELY,
    pattern = "^H9[0-9]{6}[0-9A-Z]{9}[a-hj-np-z]$",
    minLength = 18,
    maxLength = 18,
    formZh = "18 位：H9、6 位行政区划代码、9 位组织机构代码（或 0000 加 5 位顺序号）、1 位小写字母（不用 i、o）",
    formEn =
        "18 characters: H9, 6 digits of the division, 9 characters of the organisation code (or"
            + " 0000 and a serial of 5 digits), a small letter other than i and o",
    example = "H9310120000000001a")
public final class SubstituteUnitCode extends WrittenText {

  private static final Pattern SERIAL = Pattern.compile("0000[0-9]{5}");
  private static final int LETTER = 17;

  private SubstituteUnitCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static SubstituteUnitCode of(String written) {
    return new SubstituteUnitCode(written);
  }

  /**
   * The code of a text from elsewhere: full-width characters folded, blanks cut, capitals up to the
   * last letter, which is small.
   */
  public static SubstituteUnitCode folded(String text) {
    return of(normal(Folding.upper(text)));
  }

  /** The division of the authority that gave the code; cut short where the text is. */
  public DivisionCode division() {
    return DivisionCode.of(Part.of(getValue(), 2, 8));
  }

  /** Whether the code holds an organisation code, not a serial of the authority. */
  public boolean hasOrganisationCode() {
    return hasForm() && !SERIAL.matcher(Part.of(getValue(), 8, LETTER)).matches();
  }

  private static String normal(String upper) {
    return Part.of(upper, 0, LETTER) + Folding.lower(Part.of(upper, LETTER, upper.length()));
  }
}
