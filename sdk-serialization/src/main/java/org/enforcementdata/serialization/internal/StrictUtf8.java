package org.enforcementdata.serialization.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 as RFC 3629 has it, told without decoding them: no overlong form, no
 * surrogate, nothing beyond U+10FFFF. A property holds it to the JDK's strict decoder.
 */
final class StrictUtf8 {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final byte FIRST_USUAL = (byte) 0xE1;
  private static final byte LAST_USUAL = (byte) 0xEC;
  private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

  private StrictUtf8() {}

  static boolean is(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at = behindAscii(bytes, at);
      } else {
        int length = isUsual(bytes, at) ? 3 : sequence(bytes, at);
        if (length == 0) {
          return false;
        }
        at += length;
      }
    }
    return true;
  }

  private static int behindAscii(byte[] bytes, int from) {
    int at = from;
    while (at + 8 <= bytes.length && ((long) EIGHT.get(bytes, at) & BEYOND_ASCII) == 0) {
      at += 8;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Three bytes, as most Chinese characters have. */
  private static boolean isUsual(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && bytes[at] >= FIRST_USUAL
        && bytes[at] <= LAST_USUAL
        && (bytes[at + 1] & bytes[at + 2] & 0xC0) == 0x80
        && ((bytes[at + 1] | bytes[at + 2]) & 0x40) == 0;
  }

  /** The length of the sequence that begins at a place; 0 where it is none. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isSecond(int lead, int second) {
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return least <= second && second <= most;
  }
}
