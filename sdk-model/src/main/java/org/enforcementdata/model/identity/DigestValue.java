package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Value of a digest of 256 bits (摘要值): 64 hexadecimal digits in lower case, as SHA-256 and SM3
 * give. Does not say of which bytes.
 */
@TextForm(
    rule = "digest-value.form",
    termZh = "摘要值",
    termEn = "digest value",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    pattern = "^[0-9a-f]{64}$",
    minLength = 64,
    maxLength = 64,
    formZh = "64 位小写十六进制数字",
    formEn = "64 hexadecimal digits in lower case",
    example = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")
public final class DigestValue extends WrittenText {

  private DigestValue(String value) {
    super(value);
  }

  /** The digest as written, right or wrong. */
  public static DigestValue of(String written) {
    return new DigestValue(written);
  }

  /** The digest of a text from elsewhere: full-width characters and capitals folded, blanks cut. */
  public static DigestValue folded(String text) {
    return of(Folding.lower(text));
  }
}
