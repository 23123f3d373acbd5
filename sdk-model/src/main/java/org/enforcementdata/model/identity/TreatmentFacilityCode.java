package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Code of a treatment facility within its source (治理设施编码), such as {@code TA001}: T, the element (A
 * air, W water, N noise, S solid waste), three digits. Unique only together with the source's code.
 * Source: HJ 608-2017.
 */
@TextForm(
    rule = "treatment-facility-code.form",
    termZh = "治理设施编码",
    termEn = "treatment facility code",
    source = "HJ 608-2017",
    certainty = Certainty.CERTAIN,
    pattern = "^T[AWNS][0-9]{3}$",
    minLength = 5,
    maxLength = 5,
    formZh = "T、要素字母 A、W、N 或 S、3 位数字",
    formEn = "T, the element A, W, N or S, 3 digits",
    example = "TA001")
public final class TreatmentFacilityCode extends WrittenText {

  private TreatmentFacilityCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static TreatmentFacilityCode of(String written) {
    return new TreatmentFacilityCode(written);
  }

  /** The code of a text from elsewhere: full-width characters and lower case folded, blanks cut. */
  public static TreatmentFacilityCode folded(String text) {
    return of(Folding.upper(text));
  }
}
