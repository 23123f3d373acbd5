package org.enforcementdata.model.identity;

import java.util.Optional;
import org.enforcementdata.model.code.RegistrarTable;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Unified social credit code (统一社会信用代码) of a legal person or other organisation, such as {@code
 * 91310000631696382C}: registration department, category, division of the registering authority,
 * organisation code and check character. Says nothing of whether the organisation exists. Source:
 * GB 32100-2015.
 */
@TextForm(
    rule = "credit-code.valid",
    catalogue = "R001",
    termZh = "统一社会信用代码",
    termEn = "unified social credit code",
    source = "GB 32100-2015 5",
    certainty = Certainty.CERTAIN,
    hasCheckCharacter = true,
    pattern = "^[1-9ANY][0-9]{7}[0-9A-HJ-NPQRTUWXY]{10}$",
    minLength = 18,
    maxLength = 18,
    formZh = "18 位：登记管理部门代码 1–9、A、N、Y，7 位数字，10 位数字或大写字母（不用 I、O、S、V、Z）",
    formEn =
        "18 characters: registration department 1-9, A, N or Y, 7 digits, 10 digits or capitals"
            + " without I, O, S, V, Z",
    example = "91310000631696382C")
public final class CreditCode extends WrittenText {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int CHECK = 17;

  private CreditCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static CreditCode of(String written) {
    return new CreditCode(written);
  }

  /** The code of a text from elsewhere: full-width characters and lower case folded, blanks cut. */
  public static CreditCode folded(String text) {
    return of(Folding.upper(text));
  }

  /** Whether the table of registrars has characters 1 and 2. */
  public boolean hasKnownCategory() {
    return hasForm()
        && RegistrarTable.standard()
            .lookup(Part.of(getValue(), 0, 1), Part.of(getValue(), 1, 2))
            .isPresent();
  }

  /** Whether characters 9 to 17 pass the check of GB 11714, which a few issued codes fail. */
  public boolean hasValidOrganisationCode() {
    return hasForm() && OrganisationCode.isValid(Part.of(getValue(), 8, CHECK));
  }

  /**
   * Characters 3 to 8: the division of the registering authority on the day of issue; shorter where
   * the text is.
   */
  public DivisionCode division() {
    return DivisionCode.of(Part.of(getValue(), 2, 8));
  }

  /**
   * Whether characters 3 to 8 are a division that is or was in the table, as {@code 100000} of
   * national authorities is. A retired division outside Shanghai, Jiangsu, Zhejiang and Anhui is
   * not in it.
   */
  public boolean hasKnownDivision() {
    return hasForm() && division().entry().isPresent();
  }

  /**
   * Whether the code is one of an individual business (个体工商户): prefix 92. False for a text that is
   * no such code, so never a reason to show a name.
   */
  public boolean isSoleProprietor() {
    return hasForm() && getValue().startsWith("92");
  }

  @Override
  protected Optional<Defect> check() {
    char expected = checkCharacter();
    return getValue().charAt(CHECK) == expected
        ? Optional.empty()
        : expected("校验码 " + expected, "check character " + expected);
  }

  /** GB 32100 5.1: weights 3^i mod 31; not one of the ISO 7064 systems. */
  private char checkCharacter() {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < CHECK; i++) {
      sum += ALPHABET.indexOf(getValue().charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
