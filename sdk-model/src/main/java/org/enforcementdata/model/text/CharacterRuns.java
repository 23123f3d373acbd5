package org.enforcementdata.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is nothing but a row of character classes with their numbers, such as {@code
 * ^[1-9ANY][0-9]{7}[0-9A-Z]{10}$}, matched in one pass. It means what the regular expression means,
 * which a property holds it to; other patterns have no runs. Immutable and thread-safe.
 */
final class CharacterRuns {

  private static final Pattern RUN =
      Pattern.compile("(\\[(?:[^\\\\\\[\\]]|\\\\u[0-9a-f]{4})+]|[0-9A-Za-z-])(\\{[0-9,]+}|[+?])?");
  private static final int UNBOUNDED = Integer.MAX_VALUE;

  private record Run(CharacterClass characters, int least, int most) {

    boolean isFixed() {
      return least == most;
    }

    /** Where a code point has two units, counting units counts wrong, unless none are counted. */
    boolean isCountable() {
      return characters.isAscii() || (least <= 1 && most == UNBOUNDED);
    }
  }

  private final Run[] runs;

  private CharacterRuns(List<Run> runs) {
    this.runs = runs.toArray(Run[]::new);
  }

  /** The runs of an anchored pattern; empty where it has groups, choices or runs that overlap. */
  static Optional<CharacterRuns> of(String pattern) {
    if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
      return Optional.empty();
    }
    List<Run> runs = new ArrayList<>();
    Matcher matcher = RUN.matcher(pattern).region(1, pattern.length() - 1);
    int end = 1;
    while (matcher.lookingAt()) {
      runs.add(run(matcher.group(1), matcher.group(2)));
      end = matcher.end();
      matcher.region(end, pattern.length() - 1);
    }
    boolean isWhole = end == pattern.length() - 1;
    return isWhole && runs.stream().allMatch(Run::isCountable) && isDetermined(runs)
        ? Optional.of(new CharacterRuns(runs))
        : Optional.empty();
  }

  private static Run run(String characters, @Nullable String number) {
    CharacterClass of = CharacterClass.of(characters);
    if (number == null) {
      return new Run(of, 1, 1);
    }
    if (number.equals("+")) {
      return new Run(of, 1, UNBOUNDED);
    }
    if (number.equals("?")) {
      return new Run(of, 0, 1);
    }
    String[] bounds = number.substring(1, number.length() - 1).split(",", -1);
    int least = Integer.parseInt(bounds[0]);
    String last = bounds[bounds.length - 1];
    return new Run(of, least, last.isEmpty() ? UNBOUNDED : Integer.parseInt(last));
  }

  /** A run of no fixed length may be followed only by characters that it cannot take itself. */
  private static boolean isDetermined(List<Run> runs) {
    for (int i = 0; i < runs.size() - 1; i++) {
      Run run = runs.get(i);
      if (!run.isFixed()
          && runs.subList(i + 1, runs.size()).stream()
              .anyMatch(next -> next.characters().overlaps(run.characters()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text that fits is visible ASCII throughout. */
  boolean areVisible() {
    return Arrays.stream(runs).allMatch(run -> run.characters().isVisible());
  }

  /** Whether the whole text fits. */
  boolean fit(String text) {
    int at = 0;
    for (Run run : runs) {
      int end = run.most() < text.length() - at ? at + run.most() : text.length();
      int stop = run.characters().behind(text, at, end);
      if (stop - at < run.least()) {
        return false;
      }
      at = stop;
    }
    return at == text.length();
  }
}
