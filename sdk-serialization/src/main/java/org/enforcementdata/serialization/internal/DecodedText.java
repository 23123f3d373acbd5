package org.enforcementdata.serialization.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.enforcementdata.model.diagnostic.Position;

/**
 * Bytes as text: strict UTF-8, a byte order mark cut off. Where the bytes are no UTF-8 it holds
 * what came before, and says where. Of one read.
 */
final class DecodedText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACED = '\uFFFD';

  private final char[] characters;
  private final int from;
  private final int end;
  private final boolean isWhole;

  private DecodedText(char[] characters, int end, boolean isWhole) {
    this.characters = characters;
    this.from = end > 0 && characters[0] == BYTE_ORDER_MARK ? 1 : 0;
    this.end = end;
    this.isWhole = isWhole;
  }

  static DecodedText of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACED) < 0
        ? new DecodedText(text.toCharArray(), text.length(), true)
        : strictly(bytes);
  }

  /** Slower: tells bytes that are no UTF-8 from a replacement character that was written. */
  private static DecodedText strictly(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
    return new DecodedText(characters.array(), characters.position(), !result.isError());
  }

  /** The characters, of which {@link #length()} from {@link #from()} on are the text. */
  char[] characters() {
    return characters;
  }

  int from() {
    return from;
  }

  int length() {
    return end - from;
  }

  /** Whether a byte order mark was cut off. */
  boolean hasByteOrderMark() {
    return from > 0;
  }

  /** Whether all bytes are UTF-8. */
  boolean isWhole() {
    return isWhole;
  }

  boolean isBlank() {
    for (int i = from; i < end; i++) {
      if (!Character.isWhitespace(characters[i])) {
        return false;
      }
    }
    return true;
  }

  /** Line and column behind the text, where it stops being UTF-8. */
  Position end() {
    int line = 1;
    int start = from;
    for (int i = from; i < end; i++) {
      if (characters[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, end - start + 1);
  }
}
