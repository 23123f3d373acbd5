package org.enforcementdata.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/** F1: whatever a parser throws is a defect of the text. */
class TokensTest {

  /** A parser that fails as none should. */
  private static final class Failing extends JsonParserDelegate {

    Failing(JsonParser parser) {
      super(parser);
    }

    @Override
    public JsonToken nextToken() {
      throw new ArrayIndexOutOfBoundsException(7);
    }

    @Override
    public JsonParser skipChildren() {
      throw new IllegalStateException();
    }

    @Override
    public String getString() {
      throw new NullPointerException();
    }
  }

  private static Tokens failing() {
    return new Tokens(new Failing(Json.parser(new char[] {'1'}, 0, 1)));
  }

  @Test
  void nothingElseLeavesTheTokens() {
    try (Tokens tokens = failing()) {
      for (ThrowingCallable call :
          new ThrowingCallable[] {tokens::next, tokens::skip, tokens::text}) {
        assertThatExceptionOfType(UnreadableText.class).isThrownBy(call);
      }
    }
  }

  @Test
  void itIsReportedWhereReadingStands() {
    Header header = new Header(Optional.empty(), Optional.empty(), false, false);
    try (Tokens tokens = failing()) {
      Cursor cursor = new Cursor(tokens, header, new Diagnostics(1));
      assertThatExceptionOfType(UnreadableText.class)
          .isThrownBy(cursor::next)
          .satisfies(
              thrown ->
                  assertThat(
                          SyntaxError.of(thrown, cursor, DecodedText.of(new byte[0]))
                              .toString(Locale.ENGLISH))
                      .isEqualTo(
                          "1:1: not JSON: unreadable characters, expected one JSON document"
                              + " [json.syntax]"));
    }
  }
}
