package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Number of a hazardous-waste transfer manifest (危险废物转移联单编号), such as {@code 20223101000123}: year,
 * province, city, a serial of six digits. Source: 危险废物转移管理办法 Art. 15.
 */
@TextForm(
    rule = "waste-manifest-number.form",
    termZh = "危险废物转移联单编号",
    termEn = "waste manifest number",
    source = "危险废物转移管理办法第十五条",
    certainty = Certainty.CERTAIN,
    pattern = "^[0-9]{14}$",
    minLength = 14,
    maxLength = 14,
    formZh = "14 位数字",
    formEn = "14 digits",
    example = "20223101000123")
public final class WasteManifestNumber extends WrittenText {

  private WasteManifestNumber(String value) {
    super(value);
  }

  /** The number as written, right or wrong. */
  public static WasteManifestNumber of(String written) {
    return new WasteManifestNumber(written);
  }

  /** The number of a text from elsewhere: full-width characters folded, blanks cut. */
  public static WasteManifestNumber folded(String text) {
    return of(Folding.code(text));
  }
}
