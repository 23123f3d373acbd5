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
 * what came before, and says where.
 *
 * @param text the characters up to the first byte that is none
 * @param hasByteOrderMark whether a byte order mark was cut off
 * @param isWhole whether all bytes are UTF-8
 */
record DecodedText(String text, boolean hasByteOrderMark, boolean isWhole) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static DecodedText of(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
    String text = characters.flip().toString();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new DecodedText(marked ? text.substring(1) : text, marked, !result.isError());
  }

  /** Line and column behind the text, where it stops being UTF-8. */
  Position end() {
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Position(line, text.length() - start + 1);
  }
}
