package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Number of an enforcement certificate (执法证号), such as {@code 0911200123}. Its structure differs
 * between issuers, so nothing follows from it. Source: 司办通〔2020〕78号.
 */
@TextForm(
    rule = "certificate-number.form",
    termZh = "执法证号",
    termEn = "enforcement certificate number",
    source = "司办通〔2020〕78号",
    certainty = Certainty.LIKELY,
    pattern = "^[0-9A-Za-z-]{1,30}$",
    maxLength = 30,
    formZh = "1 至 30 位数字、字母或连字符",
    formEn = "1 to 30 digits, letters or hyphens",
    example = "0911200123")
public final class CertificateNumber extends WrittenText {

  private CertificateNumber(String value) {
    super(value);
  }

  /** The number as written, right or wrong. */
  public static CertificateNumber of(String written) {
    return new CertificateNumber(written);
  }

  /** The number of a text from elsewhere: full-width characters folded, blanks cut. */
  public static CertificateNumber folded(String text) {
    return of(Folding.code(text));
  }
}
