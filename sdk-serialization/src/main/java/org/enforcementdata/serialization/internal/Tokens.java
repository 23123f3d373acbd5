package org.enforcementdata.serialization.internal;

import org.enforcementdata.model.diagnostic.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The tokens of a text. Whatever the parser throws becomes an {@link UnreadableText}, so that
 * nothing of it leaves a door. Of one read, one thread.
 */
final class Tokens implements AutoCloseable {

  private final JsonParser parser;

  Tokens(JsonParser parser) {
    this.parser = parser;
  }

  static Tokens of(DecodedText text) {
    return new Tokens(Json.parser(text.characters(), text.from(), text.length()));
  }

  /** The next token; null at the end of the text. */
  @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (RuntimeException e) {
      throw new UnreadableText(e);
    }
  }

  /**
   * Goes to the next name and tells which it is, or {@link PropertyNameMatcher#MATCH_END_OBJECT}.
   */
  int nextName(PropertyNameMatcher names) {
    try {
      return parser.nextNameMatch(names);
    } catch (RuntimeException e) {
      throw new UnreadableText(e);
    }
  }

  /** Passes over the object or list that begins here. */
  void skip() {
    try {
      parser.skipChildren();
    } catch (RuntimeException e) {
      throw new UnreadableText(e);
    }
  }

  /** The text of a string, or of a number as it is written. */
  String text() {
    try {
      return parser.getString();
    } catch (RuntimeException e) {
      throw new UnreadableText(e);
    }
  }

  /** Copies a string that has room; -1 where it has none. */
  int copyText(char[] room) {
    try {
      int length = parser.getStringLength();
      if (length > room.length) {
        return -1;
      }
      System.arraycopy(parser.getStringCharacters(), parser.getStringOffset(), room, 0, length);
      return length;
    } catch (RuntimeException e) {
      throw new UnreadableText(e);
    }
  }

  JsonToken current() {
    return parser.currentToken();
  }

  String name() {
    return parser.currentName();
  }

  /** The objects and lists that the token stands in. */
  TokenStreamContext context() {
    return parser.streamReadContext();
  }

  /** Where the token begins. */
  Position position() {
    return positionOf(parser.currentTokenLocation());
  }

  /** Where reading stands. */
  Position end() {
    return positionOf(parser.currentLocation());
  }

  static Position positionOf(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  @Override
  public void close() {
    parser.close();
  }
}
