package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.Mask;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Number of a discharge permit or registration, which is the code of the stationary source as well
 * (排污许可证编号), such as {@code 91310000631696382C001P}: code of the unit, sequence of its site, mark
 * letter. The mark is <em>not</em> a check character, and it does not prove whether the document is
 * a permit or a registration. Source: HJ 608-2017 Annex A.
 */
@TextForm(
    rule = "permit-number.form",
    termZh = "排污许可证编号",
    termEn = "permit number",
    source = "HJ 608-2017 附录A",
    certainty = Certainty.LIKELY,
    pattern = "^[0-9A-Za-z]{18}([1-9][0-9]{2}|0[1-9][0-9]|00[1-9])[A-Z]$",
    minLength = 22,
    maxLength = 22,
    formZh = "22 位：18 位单位代码、3 位顺序号（001–999）、1 位大写字母",
    formEn =
        "22 characters: 18 of the unit's code, 3 digits of the sequence (001-999), a capital"
            + " letter",
    example = "91310000631696382C001P")
public final class PermitNumber extends WrittenText {

  private static final int UNIT = 18;
  private static final int STEM = 21;

  private PermitNumber(String value) {
    super(value);
  }

  /** The number as written, right or wrong. */
  public static PermitNumber of(String written) {
    return new PermitNumber(written);
  }

  /**
   * The number of a text from elsewhere: full-width characters folded, blanks cut, capitals where
   * they make the unit's code a good one.
   */
  public static PermitNumber folded(String text) {
    String folded = Folding.code(text);
    String unit = Part.of(folded, 0, UNIT);
    String rest = Part.of(folded, UNIT, folded.length());
    return of(normalUnit(unit) + Folding.upper(rest));
  }

  private static String normalUnit(String unit) {
    if (Mask.isIn(unit)) {
      return unit;
    }
    CreditCode creditCode = CreditCode.folded(unit);
    if (creditCode.defect().isEmpty()) {
      return creditCode.getValue();
    }
    SubstituteUnitCode substitute = SubstituteUnitCode.folded(unit);
    return substitute.defect().isEmpty() ? substitute.getValue() : unit;
  }

  /** Characters 1 to 18: the code of the unit; shorter where the text is. */
  public String unitPart() {
    return Part.of(getValue(), 0, UNIT);
  }

  /** Characters 19 to 21: the sequence of the unit's site, such as {@code 001}. */
  public String sequence() {
    return Part.of(getValue(), UNIT, STEM);
  }

  /** Character 22: the mark, a letter without a meaning that one may rely on. */
  public String mark() {
    return Part.of(getValue(), STEM, STEM + 1);
  }

  /** Characters 1 to 21, which stay when a number is issued anew with another mark. */
  public String stem() {
    return Part.of(getValue(), 0, STEM);
  }

  /** Whether the mark is one that was seen on registrations: a hint, never a proof. */
  public boolean isLikelyRegistration() {
    return hasForm() && "WXYZ".contains(mark());
  }

  /** Whether the unit's code is a valid unified social credit code. */
  public boolean hasCreditCode() {
    return hasForm() && CreditCode.of(unitPart()).defect().isEmpty();
  }

  /** Whether the unit's code is a valid credit code or a well-formed substitute code. */
  public boolean hasWellFormedUnit() {
    return hasCreditCode() || (hasForm() && SubstituteUnitCode.of(unitPart()).defect().isEmpty());
  }
}
