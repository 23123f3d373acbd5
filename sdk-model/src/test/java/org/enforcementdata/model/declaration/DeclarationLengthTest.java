package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a member costs: all lines of the files that declare members, imports and blanks included.
 * The figure may fall; where it rises the declarations have got a habit that every type will pay
 * for.
 */
class DeclarationLengthTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** Decision 0011 says where the lines go. */
  private static final double MOST = 10.6;

  private record Count(long lines, long members) {

    static Count of(Path file) {
      try {
        List<String> lines = Files.readAllLines(file);
        long members = lines.stream().filter(line -> line.startsWith("  @Term(")).count();
        return new Count(members == 0 ? 0 : lines.size(), members);
      } catch (IOException e) {
        throw new IllegalStateException(file + " cannot be read", e);
      }
    }

    Count plus(Count other) {
      return new Count(lines + other.lines, members + other.members);
    }
  }

  @Test
  void aMemberTakesNoMoreLinesThanItDid() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Count all =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Count::of)
              .reduce(new Count(0, 0), Count::plus);
      double perMember = (double) all.lines() / all.members();
      System.out.printf(
          "%d lines declare %d members: %.1f each%n", all.lines(), all.members(), perMember);
      assertThat(all.members()).isGreaterThan(500);
      assertThat(perMember).isLessThanOrEqualTo(MOST);
    }
  }
}
