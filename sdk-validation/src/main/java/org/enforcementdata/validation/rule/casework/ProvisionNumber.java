package org.enforcementdata.validation.rule.casework;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementdata.model.text.Folding;

/** Numbers of paragraphs and items as papers write them: {@code （二）}, 第二项, 二 and 2 are one. */
final class ProvisionNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern CHINESE =
      Pattern.compile("(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?");

  private ProvisionNumber() {}

  /** The number in Arabic digits; a text that is no number stays as it is. */
  static String normal(String written) {
    if (written.chars().allMatch(each -> each >= '0' && each <= '9')) {
      return written;
    }
    String bare = Folding.code(written).replaceAll("[()第条款项]", "");
    Matcher chinese = CHINESE.matcher(bare);
    return bare.isEmpty() || !chinese.matches() ? bare : String.valueOf(value(chinese));
  }

  private static int value(Matcher chinese) {
    int tens = chinese.group("tens") == null ? 1 : digit(chinese.group("tens"));
    int ones = chinese.group("ones") == null ? 0 : digit(chinese.group("ones"));
    return chinese.group("ten") == null ? ones : tens * 10 + ones;
  }

  private static int digit(String chinese) {
    return DIGITS.indexOf(chinese);
  }
}
