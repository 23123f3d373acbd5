package org.enforcementdata.model.identity;

import java.util.regex.Pattern;
import org.enforcementdata.model.text.Folding;

/**
 * The signs of a document number that are written in many ways: brackets, 第, 号 and blanks. One way
 * for numbers of every form.
 */
final class DocumentSigns {

  private static final Pattern YEAR_IN_ROUND = Pattern.compile("[（(﹙]((?:19|20)[0-9]{2})[)）﹚]");
  private static final Pattern OPEN_YEAR = Pattern.compile("[\\[【［﹝〔]");
  private static final Pattern CLOSE_YEAR = Pattern.compile("[]】］﹞〕]");
  private static final Pattern ORDINAL = Pattern.compile("第(?!\\p{IsHan})|(?<=〕)第");
  private static final Pattern NO_SIGN = Pattern.compile("(?<=[0-9A-Za-z])[号號]?$");

  private DocumentSigns() {}

  /**
   * The number without blanks and 第 before a serial; a year and whatever stands in square brackets
   * in 〔〕, other words in （）; 号 at the end of a serial.
   */
  static String unified(String number) {
    String text = YEAR_IN_ROUND.matcher(Folding.visible(number)).replaceAll("〔$1〕");
    text = OPEN_YEAR.matcher(text).replaceAll("〔");
    text = CLOSE_YEAR.matcher(text).replaceAll("〕");
    text = ORDINAL.matcher(round(text)).replaceAll("");
    return NO_SIGN.matcher(text).replaceFirst("号");
  }

  /** Round brackets as Chinese texts write them. */
  private static String round(String text) {
    return text.replace('(', '（').replace(')', '）').replace('﹙', '（').replace('﹚', '）');
  }
}
