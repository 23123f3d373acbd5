package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.TextForm;
import org.enforcementdata.model.declaration.WrittenText;

/**
 * Code of a treatment facility within its source (治理设施编码), such as {@code TA001}: T, the element (A
 * air, W water, N noise, S solid waste), three digits. Unique only together with the source's code.
 * Source: HJ 608-2017.
 */
@TextForm(
    rule = "treatment-facility-code.form",
    pattern = "^T[AWNS][0-9]{3}$",
    minLength = 5,
    maxLength = 5,
    zh = "T、要素字母 A、W、N 或 S、3 位数字",
    en = "T, the element A, W, N or S, 3 digits",
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
  public static TreatmentFacilityCode parse(String text) {
    return of(Folded.upper(text));
  }
}
