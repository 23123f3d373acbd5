package org.enforcementdata.model.law;

import java.util.Optional;

/** Cites provisions as Chinese documents do: 行政处罚法第四十二条第二款. */
final class Citation {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String STATE = "中华人民共和国";

  private Citation() {}

  static String of(LegalBasis basis) {
    StringBuilder text = new StringBuilder(shortTitle(basis.getTitle()));
    if (isStandard(basis)) {
      basis.getArticle().ifPresent(clause -> text.append(' ').append(clause));
    } else {
      append(text, basis.getArticle(), '条');
      append(text, basis.getParagraph(), '款');
      append(text, basis.getItem(), '项');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Optional<String> number, char unit) {
    number.ifPresent(each -> text.append('第').append(numeral(each)).append(unit));
  }

  private static boolean isStandard(LegalBasis basis) {
    return basis.getInstrument().filter(id -> id.startsWith("cn.standard.")).isPresent();
  }

  private static String shortTitle(String title) {
    return title.startsWith(STATE) ? title.substring(STATE.length()) : title;
  }

  /** Numbers below 1000 in Chinese numerals; anything else as it stands. */
  static String numeral(String article) {
    if (!article.matches("[1-9][0-9]{0,2}")) {
      return article;
    }
    int number = Integer.parseInt(article);
    StringBuilder text = new StringBuilder();
    if (number >= 100) {
      text.append(DIGITS.charAt(number / 100)).append('百');
    }
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (tens > 0) {
      text.append(tens == 1 && number < 20 ? "" : DIGITS.substring(tens, tens + 1)).append('十');
    } else if (number > 100 && ones > 0) {
      text.append('零');
    }
    return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
  }
}
