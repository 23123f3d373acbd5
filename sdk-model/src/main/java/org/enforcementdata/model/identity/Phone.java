package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Masked;
import org.enforcementdata.model.declaration.TextForm;
import org.enforcementdata.model.declaration.WrittenText;

/**
 * Phone number (电话), such as {@code 021-12345678}. Personal information (个人信息保护法 Art. 4): it prints
 * masked.
 */
@TextForm(
    rule = "phone.form",
    pattern = "^[0-9+()# -]{3,30}$",
    minLength = 3,
    maxLength = 30,
    zh = "3 至 30 位数字、空格或 + ( ) # -",
    en = "3 to 30 digits, blanks or + ( ) # -",
    example = "021-12345678")
public final class Phone extends WrittenText {

  private Phone(String value) {
    super(value);
  }

  /** The number as written, right or wrong. */
  public static Phone of(String written) {
    return new Phone(written);
  }

  /** The number of a text from elsewhere: full-width characters folded, blanks cut. */
  public static Phone parse(String text) {
    return of(Folded.of(text));
  }

  /** The number of characters only: the text is personal. */
  @Override
  public String toString() {
    return Masked.text(getValue());
  }
}
