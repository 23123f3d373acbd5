package org.enforcementdata.model.declaration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Free texts of Unicode characters, of the lengths that code points count. */
final class Texts {

  private static final int USUAL_LENGTH = 8;

  /** What bytes, escapes and pointers stumble over; each is one code point. */
  private static final List<String> AWKWARD =
      IntStream.concat(
              "aZ09 环境执法〔〕\"\\/~<&é\u0301\u2028\uFEFF\uFFFF".codePoints(),
              IntStream.of(0x1, 0x9, 0xA, 0xD, 0x7F, 0x20BB7, 0x1F600))
          .mapToObj(Character::toString)
          .toList();

  private Texts() {}

  /** Texts of that many code points, mostly short and sometimes as long as may be. */
  static Arbitrary<String> ofLength(int min, int max) {
    Arbitrary<String> usual =
        characters()
            .list()
            .ofMinSize(min)
            .ofMaxSize(Math.max(min, Math.min(max, USUAL_LENGTH)))
            .map(characters -> String.join("", characters));
    Arbitrary<String> longest = Arbitraries.of("环", "\uD842\uDFB7", "x").map(c -> c.repeat(max));
    return Arbitraries.frequencyOf(Tuple.of(40, usual), Tuple.of(1, longest));
  }

  private static Arbitrary<String> characters() {
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            .map(Character::toString);
    return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(AWKWARD)), Tuple.of(1, any));
  }

  /** Texts of characters of an alphabet. */
  static Arbitrary<String> of(String alphabet, int min, int max) {
    List<String> characters =
        alphabet.codePoints().mapToObj(Character::toString).collect(Collectors.toList());
    return Arbitraries.of(characters)
        .list()
        .ofMinSize(min)
        .ofMaxSize(max)
        .map(parts -> String.join("", parts));
  }
}
