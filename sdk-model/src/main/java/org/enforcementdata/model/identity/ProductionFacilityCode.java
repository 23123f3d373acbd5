package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Code of a production facility within its source (生产设施编码), such as {@code MF0001}. Unique only
 * together with the source's code. Source: HJ 608-2017.
 */
@TextForm(
    rule = "production-facility-code.form",
    termZh = "生产设施编码",
    termEn = "production facility code",
    source = "HJ 608-2017",
    certainty = Certainty.LIKELY,
    pattern = "^MF[0-9]{4}$",
    minLength = 6,
    maxLength = 6,
    formZh = "MF 加 4 位数字",
    formEn = "MF and 4 digits",
    example = "MF0001")
public final class ProductionFacilityCode extends WrittenText {

  private ProductionFacilityCode(String value) {
    super(value);
  }

  /** The code as written, right or wrong. */
  public static ProductionFacilityCode of(String written) {
    return new ProductionFacilityCode(written);
  }

  /** The code of a text from elsewhere: full-width characters and lower case folded, blanks cut. */
  public static ProductionFacilityCode folded(String text) {
    return of(Folding.upper(text));
  }
}
