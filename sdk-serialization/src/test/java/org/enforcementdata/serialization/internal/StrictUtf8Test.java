package org.enforcementdata.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StrictUtf8Test {

  private static final int[] PIECES = {
    'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
  };

  @Property(tries = 50_000)
  void bytesAreUtf8IfAndOnlyIfTheStrictDecoderTakesThem(@ForAll("bytes") byte[] bytes) {
    assertThat(StrictUtf8.is(bytes)).as(Arrays.toString(bytes)).isEqualTo(isDecoded(bytes));
  }

  @Property(tries = 2_000)
  void everyTextOfWholeCharactersIsUtf8(@ForAll("texts") String text) {
    assertThat(StrictUtf8.is(text.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  private static boolean isDecoded(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.of(Arrays.stream(PIECES).boxed().toList())
        .map(Integer::byteValue)
        .array(byte[].class)
        .ofMaxSize(14);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "上海", "é", "\ud83d\ude00", "𠮷", "12345678")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
