package org.enforcementdata.model.identity;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * The identity of one revision of a record (记录标识), such as {@code
 * urn:uuid:6b1f0a52-7f4e-4c0b-9a55-0d1f3f1f2a10}: opaque, globally unique, never reused. It is not
 * the number of a document. Where it stands in another record it is a reference to just that
 * revision.
 *
 * @param <R> the record type that it names
 */
@TextForm(
    rule = "record-id.form",
    termZh = "记录标识",
    termEn = "record id",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    pattern = "^[!-~]{1,128}$",
    maxLength = 128,
    formZh = "1 至 128 个可见 ASCII 字符",
    formEn = "1 to 128 visible ASCII characters",
    example = "urn:uuid:6b1f0a52-7f4e-4c0b-9a55-0d1f3f1f2a10")
@SuppressWarnings("UnusedTypeParameter")
public final class RecordId<R> extends WrittenText {

  private RecordId(String value) {
    super(value);
  }

  /** The id as written. */
  public static <R> RecordId<R> of(String written) {
    return new RecordId<>(written);
  }

  /** The id of a text from elsewhere: full-width characters folded, blanks cut. */
  public static <R> RecordId<R> folded(String text) {
    return of(Folding.code(text));
  }
}
