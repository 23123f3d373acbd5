package org.enforcementdata.model.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.Masked;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Identity number of a resident (公民身份号码), such as {@code 11010519491231002X}: division, date of
 * birth, serial, check character; or the old form of 15 digits without century and check character.
 * Sensitive personal information (个人信息保护法 Art. 28): it prints masked. Source: GB 11643-1999.
 */
@TextForm(
    rule = "resident-id.valid",
    termZh = "公民身份号码",
    termEn = "resident identity number",
    source = "GB 11643-1999 4",
    certainty = Certainty.CERTAIN,
    hasCheckCharacter = true,
    pattern =
        "^[1-9][0-9]{5}((18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]|[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3})$",
    minLength = 15,
    maxLength = 18,
    formZh = "18 位：6 位地址码、8 位出生日期、3 位顺序码、1 位校验码（数字或大写 X）；旧号 15 位数字",
    formEn =
        "18 characters: 6 digits of the division, 8 of the date of birth, 3 of the serial, a check"
            + " digit or capital X; or the old 15 digits",
    example = "11010519491231002X")
public final class ResidentId extends WrittenText {

  private static final int OLD = 15;
  private static final int CHECK = 17;
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private ResidentId(String value) {
    super(value);
  }

  /** The number as written, right or wrong. */
  public static ResidentId of(String written) {
    return new ResidentId(written);
  }

  /**
   * The number of a text from elsewhere: full-width characters and lower case folded, blanks cut.
   */
  public static ResidentId folded(String text) {
    return of(Folding.upper(text));
  }

  /** Whether the number has the old form, which is no longer issued. */
  public boolean isOldForm() {
    return hasForm() && isOld();
  }

  private boolean isOld() {
    return getValue().length() == OLD;
  }

  @Override
  protected Optional<Defect> check() {
    if (!bornOnRealDay()) {
      return expected("真实存在的出生日期", "a date of birth that exists");
    }
    return isOld() || getValue().charAt(CHECK) == checkCharacter()
        ? Optional.empty()
        : expected("正确的校验码", "the right check character");
  }

  private boolean bornOnRealDay() {
    String day = isOld() ? "19" + getValue().substring(6, 12) : getValue().substring(6, 14);
    try {
      LocalDate.of(number(day, 0, 4), number(day, 4, 6), number(day, 6, 8));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /** ISO 7064 MOD 11-2. */
  private char checkCharacter() {
    int sum = 0;
    for (int i = 0; i < CHECK; i++) {
      sum += (getValue().charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  /** The number of characters only: the text is personal. */
  @Override
  public String toString() {
    return Masked.text(getValue());
  }
}
