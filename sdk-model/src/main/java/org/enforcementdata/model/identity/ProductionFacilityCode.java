package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.TextForm;
import org.enforcementdata.model.declaration.WrittenText;

/**
 * Code of a production facility within its source (生产设施编码), such as {@code MF0001}. Unique only
 * together with the source's code. Source: HJ 608-2017.
 */
@TextForm(
    rule = "production-facility-code.form",
    pattern = "^MF[0-9]{4}$",
    minLength = 6,
    maxLength = 6,
    zh = "MF 加 4 位数字",
    en = "MF and 4 digits",
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
  public static ProductionFacilityCode parse(String text) {
    return of(Folded.upper(text));
  }
}
