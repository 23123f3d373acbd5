package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.Masked;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Phone number (电话), such as {@code 021-12345678}. Personal information (个人信息保护法 Art. 4): it prints
 * masked.
 */
@TextForm(
    rule = "phone.form",
    termZh = "电话号码",
    termEn = "phone number",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    pattern = "^[0-9+()# -]{3,30}$",
    minLength = 3,
    maxLength = 30,
    formZh = "3 至 30 位数字、空格或 + ( ) # -",
    formEn = "3 to 30 digits, blanks or + ( ) # -",
    example = "021-12345678")
public final class Phone extends WrittenText {

  private Phone(String value) {
    super(value);
  }

  /** The number as written, right or wrong. */
  public static Phone of(String written) {
    return new Phone(written);
  }

  /**
   * The number of a text from elsewhere: full-width characters folded, invisible characters and
   * outer blanks cut.
   */
  public static Phone folded(String text) {
    return of(Folding.spaced(text));
  }

  /** The number of characters only: the text is personal. */
  @Override
  public String toString() {
    return Masked.text(getValue());
  }
}
