package org.enforcementdata.model.identity;

import java.util.Optional;
import org.enforcementdata.model.code.IndustryDivision;
import org.enforcementdata.model.code.IndustryTable;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Code of an industry (行业代码), such as {@code C3670} or {@code 3670}: the section letter, which may
 * be missing, two digits of the division, one of the group, one of the class. Does not say which
 * edition it is of. Source: GB/T 4754-2017.
 */
@TextForm(
    rule = "industry-code.form",
    termZh = "行业代码",
    termEn = "industry code",
    source = "GB/T 4754-2017 3",
    certainty = Certainty.LIKELY,
    pattern = "^[A-T]?(0[1-9]|[1-8][0-9]|9[0-7])([0-9][0-9]?)?$",
    minLength = 2,
    maxLength = 5,
    formZh = "门类字母 A–T（可省略）加 2 至 4 位数字，大类 01–97",
    formEn = "the section letter A-T, which may be missing, and 2 to 4 digits, division 01-97",
    example = "C3670")
public final class IndustryCode extends WrittenText {

  private IndustryCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static IndustryCode of(String written) {
    return new IndustryCode(written);
  }

  /** The code of a text from elsewhere: full-width characters and lower case folded, blanks cut. */
  public static IndustryCode folded(String text) {
    return of(Folding.upper(text));
  }

  @Override
  protected Optional<Defect> check() {
    return section()
        .filter(letter -> !division().map(entry -> entry.section().equals(letter)).orElse(false))
        .flatMap(letter -> wrongSection());
  }

  private Optional<Defect> wrongSection() {
    String right = division().map(IndustryDivision::section).orElse("A-T");
    return expected("门类 " + right, "section " + right);
  }

  /** The section letter; empty where the code is written without it, and where it is no code. */
  public Optional<String> section() {
    return hasForm() && hasLetter() ? Optional.of(Part.of(getValue(), 0, 1)) : Optional.empty();
  }

  /** The digits without the section letter. */
  public String digits() {
    return hasLetter() ? getValue().substring(1) : getValue();
  }

  private boolean hasLetter() {
    String value = getValue();
    return !value.isEmpty() && value.charAt(0) >= 'A' && value.charAt(0) <= 'T';
  }

  /** The division; empty where the table does not hold it, and where the text is no code. */
  public Optional<IndustryDivision> division() {
    if (!hasForm()) {
      return Optional.empty();
    }
    return IndustryTable.standard().division(Part.of(digits(), 0, 2));
  }
}
