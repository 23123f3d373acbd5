package org.enforcementdata.model.text;

import java.util.BitSet;

/**
 * The characters of a class in a regular expression, such as {@code [0-9A-Z-]}: one bit for each of
 * ASCII, and one verdict for all beyond. Immutable and thread-safe.
 */
final class CharacterClass {

  private static final int ASCII = 128;
  private static final int ALL = Character.MAX_VALUE + 1;

  private final BitSet characters;
  private final boolean[] ascii = new boolean[ASCII];

  private CharacterClass(BitSet characters) {
    this.characters = characters;
    characters.stream().limit(ASCII).filter(c -> c < ASCII).forEach(c -> ascii[c] = true);
  }

  /** The class of one literal character, or of a text in brackets with ranges and {@code \\u}. */
  static CharacterClass of(String written) {
    BitSet characters = new BitSet();
    if (!written.startsWith("[")) {
      characters.set(written.charAt(0));
      return new CharacterClass(characters);
    }
    boolean isNegated = written.startsWith("[^");
    int[] symbols = symbols(written.substring(isNegated ? 2 : 1, written.length() - 1));
    for (int i = 0; i < symbols.length; i++) {
      boolean isRange = i + 2 < symbols.length && symbols[i + 1] == '-';
      characters.set(symbols[i], symbols[isRange ? i + 2 : i] + 1);
      i += isRange ? 2 : 0;
    }
    if (isNegated) {
      characters.flip(0, ALL);
    }
    return new CharacterClass(characters);
  }

  private static int[] symbols(String written) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) == '\\') {
        plain.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(written.charAt(i));
      }
    }
    return plain.chars().toArray();
  }

  boolean isAscii() {
    return characters.nextSetBit(ASCII) < 0;
  }

  boolean isVisible() {
    return isAscii() && characters.nextSetBit(0) >= ' ';
  }

  boolean overlaps(CharacterClass other) {
    return characters.intersects(other.characters);
  }

  /** Where the characters of this class end that begin at a place. */
  int behind(String text, int from, int end) {
    boolean[] known = ascii;
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c < ASCII ? !known[c] : !characters.get(c)) {
        return at;
      }
      at++;
    }
    return at;
  }
}
