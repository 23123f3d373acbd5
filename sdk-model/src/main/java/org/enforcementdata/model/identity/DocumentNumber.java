package org.enforcementdata.model.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.text.Folding;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;
import org.jspecify.annotations.Nullable;

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

  private static final String OPEN = "[〔\\[【［(（﹝]";
  private static final String CLOSE = "[〕\\]】］)）﹞]";
  private static final String YEAR =
      "(?<open>"
          + OPEN
          + ")(?<name>[\\p{IsHan}A-Za-z]{0,6})(?<year>(?:19|20)[0-9]{2})(?<close>"
          + CLOSE
          + ")";
  private static final String PART = "[\\p{IsHan}A-Za-z]{0,4}[0-9]{1,12}";
  private static final String SERIAL = "第?(?<serial>" + PART + "(?:-" + PART + "){0,3})号";
  private static final String LETTERS = "[\\p{IsHan}A-Za-z0-9（）()]";
  private static final String WORD = "(?<word>" + LETTERS + "+?)(?<zi>字)?第?";
  private static final String LONG_WORD = "(?<word>" + LETTERS + "+)(?<zi>字)?第?";
  private static final String DIGITS = "(?<![0-9])(?<serial>[0-9]{1,12}(?:-[0-9]{1,12}){0,3})号";

  /** Every bracket that is met in practice, the small ones of U+FE5D and U+FE5E as well. */
  private static final List<Pattern> LENIENT =
      List.of(Pattern.compile(WORD + YEAR + SERIAL), Pattern.compile(YEAR + LONG_WORD + DIGITS));

  private static final Pattern ZEROS = Pattern.compile("(?<![\\p{IsHan}A-Za-z0-9])0+(?=[0-9])");

  /**
   * The parts of a number.
   *
   * @param word word of the agency and the kind of document, such as 沪环罚, without 字
   * @param year year
   * @param serial serial within the year without leading zeros, such as {@code 12}, {@code 29-1},
   *     {@code 东08}
   */
  public record Parts(String word, int year, String serial) {}

  /** How a number is written. */
  private record Shape(
      String open, String name, String year, String close, String word, String zi, String serial) {

    private static final Shape NONE = new Shape("", "", "", "", "", "", "");

    static Shape of(Matcher found) {
      return new Shape(
          found.group("open"),
          found.group("name"),
          found.group("year"),
          found.group("close"),
          found.group("word"),
          found.group("zi") == null ? "" : found.group("zi"),
          found.group("serial"));
    }

    String plainSerial() {
      return ZEROS.matcher(serial).replaceAll("");
    }

    String normal() {
      return word + zi + "〔" + name + year + "〕" + plainSerial() + "号";
    }
  }

  private @Nullable Shape shape;

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
    return lenient()
        .map(each -> new Parts(each.word(), Integer.parseInt(each.year()), each.plainSerial()));
  }

  /** Whether the number has about the form of GB/T 9704. */
  public boolean hasLenientForm() {
    return lenient().isPresent();
  }

  /** Whether the year stands in the brackets of GB/T 9704, 〔 and 〕. */
  public boolean hasStandardBrackets() {
    return lenient()
        .filter(each -> each.open().equals("〔") && each.close().equals("〕"))
        .isPresent();
  }

  /** Whether the serial has leading zeros, which GB/T 9704 forbids. */
  public boolean hasLeadingZeros() {
    return lenient().filter(each -> ZEROS.matcher(each.serial()).find()).isPresent();
  }

  /**
   * The number as the standard would write it, for comparing: no blanks, the year in 〔〕, no 第, 号 at
   * the end of the serial, no leading zeros. A number of another form keeps its zeros.
   */
  @Override
  public String normalForm() {
    String unified = DocumentSigns.unified(getValue());
    return lenient(unified).map(Shape::normal).orElse(unified);
  }

  /** Found once: several rules ask. */
  private Optional<Shape> lenient() {
    Shape known = shape;
    if (known == null) {
      known = hasForm() ? lenient(Folding.visible(getValue())).orElse(Shape.NONE) : Shape.NONE;
      shape = known;
    }
    return known.equals(Shape.NONE) ? Optional.empty() : Optional.of(known);
  }

  private static Optional<Shape> lenient(String visible) {
    if (visible.length() > LONGEST) {
      return Optional.empty();
    }
    return LENIENT.stream()
        .map(pattern -> pattern.matcher(visible))
        .filter(Matcher::matches)
        .findFirst()
        .map(Shape::of);
  }
}
