package org.enforcementdata.serialization.internal;

import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;

/** What keeps a text from being JSON, as far as the character tells at which reading stopped. */
@SuppressWarnings("ImmutableEnumChecker")
enum SyntaxCause {
  EARLY_END(
      "文本提前结束", "an early end of the text", "未结束的对象、列表或文本的结尾", "the end of what is still open"),
  TRAILING_COMMA("末项之后的逗号", "a comma after the last element", "末项之后没有逗号", "no comma there"),
  EXTRA_COMMA("多余的逗号", "a comma too many", "一个成员或元素", "a member or an element"),
  SINGLE_QUOTE("单引号", "a single quotation mark", "双引号 \"", "a double quotation mark \""),
  OTHER_QUOTE("中文或排版引号", "a typographic quotation mark", "双引号 \"", "a double quotation mark \""),
  COMMENT("注释", "a comment", "没有注释的 JSON", "JSON without comments"),
  NO_NUMBER("NaN 或 Infinity", "NaN or Infinity", "有限的数值，或省略该成员", "a finite number, or no member"),
  WORD(
      "不是 JSON 的词",
      "a word that is not JSON",
      "小写的 true、false、null，或加双引号的文本",
      "true, false, null in lower case, or a text in quotation marks"),
  BARE_NAME(
      "没有引号的成员名", "a name without quotation marks", "加双引号的成员名", "a name in double quotation marks"),
  QUOTE_WITHIN("文本中未转义的双引号", "a quotation mark within a text", "写作 \\\" 的双引号", "one written \\\""),
  ESCAPE(
      "错误的转义",
      "a wrong escape",
      "\\\" \\\\ \\/ \\b \\f \\n \\r \\t 或 \\u 加 4 位十六进制数字",
      "\\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u with 4 hexadecimal digits"),
  CONTROL(
      "文本中未转义的控制字符",
      "a control character within a text",
      "转义的控制字符，如 \\n、\\t",
      "an escape such as \\n or \\t"),
  LEADING_ZERO(
      "以 0 开头的多位数",
      "a number that begins with 0",
      "不加前导零的数值，或加双引号的代码",
      "a number without leading zeros, or a code in quotation marks"),
  PLUS("加号", "a plus sign", "不加正号的数值", "a number without it"),
  POINT(
      "不完整的小数或指数",
      "an incomplete fraction or exponent",
      "小数点和 e 前后均有数字的数值",
      "digits before and after the point and the e"),
  SEPARATOR("错误的分隔符", "a wrong separator", "半角逗号 , 或冒号 :", "a comma or a colon"),
  MISSING_SEPARATOR("缺少逗号或冒号", "a missing comma or colon", "逗号 , 或冒号 :", "a comma or a colon"),
  BRACKET(
      "不匹配的括号", "a bracket that does not match", "与所开括号匹配的括号", "the one that closes what is open"),
  UNREADABLE("无法读取的字符", "unreadable characters", "一个 JSON 文档", "one JSON document");

  private static final Set<String> WORDS =
      Set.of("None", "True", "False", "undefined", "NULL", "Null", "TRUE", "FALSE", "nil");
  private static final String OTHER_QUOTES = "“”‘’＂「」『』";
  private static final int LONGEST_WORD = 16;
  private static final String OTHER_SEPARATORS = ";=，：；、";

  private final BilingualText found;
  private final BilingualText expected;

  SyntaxCause(String foundZh, String foundEn, String expectedZh, String expectedEn) {
    found = new BilingualText(foundZh, foundEn);
    expected = new BilingualText(expectedZh, expectedEn);
  }

  BilingualText found() {
    return found;
  }

  BilingualText expected() {
    return expected;
  }

  /** The cause at the place at which a parser stopped, which is the character it did not take. */
  static SyntaxCause of(DecodedText text, int at) {
    if (at < text.from() || at >= text.from() + text.length()) {
      return EARLY_END;
    }
    char c = text.characters()[at];
    if (isEscape(text, at)) {
      return ESCAPE;
    }
    if (c < ' ') {
      return CONTROL;
    }
    if (isNoNumber(word(text, at))) {
      return NO_NUMBER;
    }
    SyntaxCause mark = ofMark(c, before(text, at));
    return mark != UNREADABLE ? mark : ofWord(text, at);
  }

  private static SyntaxCause ofMark(char c, char before) {
    if (c == ']' || c == '}') {
      return before == ',' ? TRAILING_COMMA : BRACKET;
    }
    if (OTHER_QUOTES.indexOf(c) >= 0) {
      return OTHER_QUOTE;
    }
    return switch (c) {
      case '\'' -> SINGLE_QUOTE;
      case '/', '#' -> COMMENT;
      case ',' -> EXTRA_COMMA;
      case '+' -> PLUS;
      case '.' -> POINT;
      case '"', '{', '[' -> MISSING_SEPARATOR;
      default -> OTHER_SEPARATORS.indexOf(c) >= 0 ? SEPARATOR : UNREADABLE;
    };
  }

  private static SyntaxCause ofWord(DecodedText text, int at) {
    char before = before(text, at);
    char c = text.characters()[at];
    String word = word(text, at);
    if (WORDS.contains(word)) {
      return WORD;
    }
    if (Character.isDigit(c)) {
      return before == '0' ? LEADING_ZERO : before == '+' ? PLUS : MISSING_SEPARATOR;
    }
    if (c == 'e' || c == 'E') {
      return Character.isDigit(before) ? POINT : WORD;
    }
    if (!Character.isLetter(c) && c != '_' && c != '$') {
      return UNREADABLE;
    }
    return before == '{' || before == ',' ? BARE_NAME : before == '"' ? QUOTE_WITHIN : WORD;
  }

  private static boolean isNoNumber(String word) {
    return word.equals("NaN") || word.equals("Infinity");
  }

  /** The letters around a place, or those that end there. */
  private static String word(DecodedText text, int at) {
    char[] characters = text.characters();
    int start = at;
    while (start > text.from()
        && at - start <= LONGEST_WORD
        && Character.isLetter(characters[start - 1])) {
      start--;
    }
    int end = at;
    int last = text.from() + text.length();
    while (end < last && end - start < LONGEST_WORD && Character.isLetter(characters[end])) {
      end++;
    }
    return end - start > LONGEST_WORD ? "" : new String(characters, start, end - start);
  }

  private static boolean isEscape(DecodedText text, int at) {
    char[] characters = text.characters();
    for (int i = at - 1; i >= text.from() && i >= at - 5; i--) {
      if (characters[i] == '\\') {
        return i == at - 1 || characters[i + 1] == 'u';
      }
    }
    return false;
  }

  /** The nearest character before that is no blank; a blank where there is none. */
  private static char before(DecodedText text, int at) {
    for (int i = at - 1; i >= text.from(); i--) {
      if (!Character.isWhitespace(text.characters()[i])) {
        return text.characters()[i];
      }
    }
    return ' ';
  }
}
