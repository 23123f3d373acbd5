package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.Masked;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/** Name of a person (姓名), such as 张某. Personal information (个人信息保护法 Art. 4): it prints masked. */
@TextForm(
    rule = "person-name.form",
    termZh = "姓名",
    termEn = "name of a person",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    maxLength = 100,
    formZh = "1 至 100 个字符",
    formEn = "1 to 100 characters",
    example = "张某")
public final class PersonName extends WrittenText {

  private PersonName(String value) {
    super(value);
  }

  /** The name as written. */
  public static PersonName of(String written) {
    return new PersonName(written);
  }

  /**
   * The name of a text from elsewhere: invisible characters, line breaks and outer blanks cut,
   * nothing folded, for rare characters have no other form.
   */
  public static PersonName folded(String text) {
    return of(Folding.name(text));
  }

  /** The number of characters only: the text is personal. */
  @Override
  public String toString() {
    return Masked.text(getValue());
  }
}
