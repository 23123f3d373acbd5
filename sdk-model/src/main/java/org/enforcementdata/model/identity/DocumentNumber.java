package org.enforcementdata.model.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;

/**
 * Number of an official document (文号), such as 沪环罚〔2024〕12号. Kept as written, for real numbers
 * break the standard; for comparing there is {@link #normalForm()}. Source: GB/T 9704-2012 7.2.5.
 */
@TextForm(
    rule = "document-number.form",
    termZh = "文号",
    termEn = "document number",
    source = "GB/T 9704-2012",
    certainty = Certainty.LIKELY,
    pattern = "^[^\\u0000-\\u001f\\u007f-\\u009f]+$",
    maxLength = 128,
    formZh = "1 至 128 个字符，不含控制字符",
    formEn = "1 to 128 characters, no control characters",
    example = "沪环罚〔2024〕12号")
public final class DocumentNumber extends WrittenText {

  private static final int LONGEST = 128;

  /** Every bracket that is met in practice, the small ones of U+FE5D and U+FE5E as well. */
  private static final Pattern LENIENT =
      Pattern.compile(
          "(?<word>[\\p{IsHan}A-Za-z0-9（）()]+?)(?<zi>字)?第?(?<open>[〔\\[【［(（﹝])(?<year>(?:19|20)[0-9]{2})"
              + "(?<close>[〕\\]】］)）﹞])第?(?<serial>[0-9]{1,8})(?:-(?<sub>[0-9]{1,3}))?号");

  /**
   * The parts of a number.
   *
   * @param word word of the agency and the kind of document, such as 沪环罚, without 字
   * @param year year
   * @param serial serial within the year
   * @param sub number within the serial; empty where there is none
   */
  public record Parts(String word, int year, int serial, Optional<Integer> sub) {}

  private DocumentNumber(String value) {
    super(value);
  }

  /** The number as written, right or wrong. */
  public static DocumentNumber of(String written) {
    return new DocumentNumber(written);
  }

  /**
   * The number of a text from elsewhere: invisible characters, line breaks and outer blanks cut,
   * brackets and zeros kept as written.
   */
  public static DocumentNumber folded(String text) {
    return of(Folding.name(text));
  }

  /** The parts, where the number has about the form of GB/T 9704: any bracket, leading zeros. */
  public Optional<Parts> parts() {
    return lenient().map(DocumentNumber::parts);
  }

  /** Whether the number has about the form of GB/T 9704. */
  public boolean hasLenientForm() {
    return lenient().isPresent();
  }

  /** Whether the year stands in the brackets of GB/T 9704, 〔 and 〕. */
  public boolean hasStandardBrackets() {
    return lenient()
        .filter(parts -> parts.group("open").equals("〔") && parts.group("close").equals("〕"))
        .isPresent();
  }

  /** Whether the serial has leading zeros, which GB/T 9704 forbids. */
  public boolean hasLeadingZeros() {
    return lenient().filter(parts -> parts.group("serial").startsWith("0")).isPresent();
  }

  /**
   * The number as the standard would write it, for comparing: no blanks, the year in 〔〕, no 第, 号 at
   * the end of the serial, no leading zeros. A number of another form keeps its zeros.
   */
  @Override
  public String normalForm() {
    String unified = DocumentSigns.unified(getValue());
    return lenient(unified).map(DocumentNumber::normal).orElse(unified);
  }

  private Optional<Matcher> lenient() {
    return hasForm() ? lenient(Folding.visible(getValue())) : Optional.empty();
  }

  private static Optional<Matcher> lenient(String visible) {
    if (visible.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = LENIENT.matcher(visible);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static Parts parts(Matcher found) {
    return new Parts(
        found.group("word"),
        Integer.parseInt(found.group("year")),
        Integer.parseInt(found.group("serial")),
        Optional.ofNullable(found.group("sub")).map(Integer::valueOf));
  }

  private static String normal(Matcher found) {
    Parts parts = parts(found);
    String zi = found.group("zi") == null ? "" : "字";
    String sub = parts.sub().map(number -> "-" + number).orElse("");
    return parts.word() + zi + "〔" + parts.year() + "〕" + parts.serial() + sub + "号";
  }
}
