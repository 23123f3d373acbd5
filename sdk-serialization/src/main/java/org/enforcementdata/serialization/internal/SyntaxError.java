package org.enforcementdata.serialization.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.serialization.StructureRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Why a text could not be read on; never a piece of the text, which may be personal. */
final class SyntaxError {

  private static final BilingualText DEEP = new BilingualText("更深的嵌套", "a deeper nesting");
  private static final BilingualText LEVELS =
      new BilingualText("至多 " + Json.DEPTH + " 层", "at most " + Json.DEPTH + " levels");
  private static final BilingualText LONG =
      new BilingualText("过长的名称或文本", "too long a name or text");
  private static final BilingualText CHARACTERS =
      new BilingualText(
          "名称至多 " + Json.NAME + " 个字符，文本至多 " + Json.TEXT + " 个",
          "at most " + Json.NAME + " characters of a name, " + Json.TEXT + " of a text");
  private static final BilingualText NOT_UTF8 =
      new BilingualText("不是 UTF-8 的字节", "bytes that are not UTF-8");

  private SyntaxError() {}

  static Diagnostic of(UnreadableText unreadable, Cursor cursor, DecodedText text) {
    Position position = position(unreadable, cursor);
    if (unreadable.getCause() instanceof StreamConstraintsException) {
      return cursor.isDeepest()
          ? diagnostic(cursor.pointer(), DEEP, LEVELS, position)
          : diagnostic(cursor.pointer(), LONG, CHARACTERS, position);
    }
    SyntaxCause cause = cause(unreadable, text);
    return diagnostic(cursor.pointer(), cause.found(), cause.expected(), position);
  }

  private static SyntaxCause cause(UnreadableText unreadable, DecodedText text) {
    if (unreadable.getCause() instanceof UnexpectedEndOfInputException) {
      return SyntaxCause.EARLY_END;
    }
    return unreadable.getCause() instanceof JacksonException e
            && e.getLocation() != null
            && e.getLocation().getCharOffset() >= 0
        ? SyntaxCause.of(text, text.from() + Math.toIntExact(e.getLocation().getCharOffset()))
        : SyntaxCause.UNREADABLE;
  }

  private static Position position(UnreadableText unreadable, Cursor cursor) {
    return unreadable.getCause() instanceof JacksonException e
            && e.getLocation() != null
            && e.getLocation().getLineNr() > 0
        ? Tokens.positionOf(e.getLocation())
        : cursor.end();
  }

  static Diagnostic notUtf8(Position position) {
    return diagnostic("", NOT_UTF8, Words.ONE_DOCUMENT, position);
  }

  static Diagnostic tooLong(long bytes, int limit) {
    String sizes = bytes + " > " + limit;
    BilingualText found = new BilingualText(sizes + " 字节", sizes + " bytes");
    return diagnostic("", found, Words.ONE_DOCUMENT, new Position(1, 1));
  }

  private static Diagnostic diagnostic(
      String at, BilingualText found, BilingualText expected, Position position) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", found);
    arguments.put("expected", expected);
    return Diagnostic.of(StructureRules.SYNTAX, at, arguments).position(position).build();
  }
}
