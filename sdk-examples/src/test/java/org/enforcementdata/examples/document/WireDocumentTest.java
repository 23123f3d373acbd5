package org.enforcementdata.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.junit.jupiter.api.Test;

/** Every sentence of the wire form has a number of its own, and a test that bears it. */
class WireDocumentTest {

  private static final Pattern SENTENCE =
      Pattern.compile("^- \\*\\*(W[0-9]+[.][0-9]+)\\*\\* (?![*]Advice)", Pattern.MULTILINE);
  private static final Pattern ADVICE =
      Pattern.compile("^- \\*\\*(W[0-9]+[.][0-9]+)\\*\\* [*]Advice", Pattern.MULTILINE);
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(W[0-9.]+)\"\\)");
  private static final Pattern RULE = Pattern.compile("`([a-z]+(?:-[a-z]+)*[.][a-z-]+)`");

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/wire.md"));
  }

  @Test
  void everySentenceHasATestAndNoTestNamesAnother() throws IOException {
    assertThat(found(SENTENCE, page())).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    assertThat(tags()).containsExactlyInAnyOrderElementsOf(found(SENTENCE, page()));
  }

  @Test
  void sentencesAreNumberedInTheirOrder() throws IOException {
    List<MatchResult> all =
        Pattern.compile("^- \\*\\*W([0-9]+)[.]([0-9]+)\\*\\* ", Pattern.MULTILINE)
            .matcher(page())
            .results()
            .toList();
    assertThat(all).hasSize(found(SENTENCE, page()).size() + found(ADVICE, page()).size());
    assertThat(all).extracting(WireDocumentTest::number).isSorted();
  }

  private static int number(MatchResult sentence) {
    return Integer.parseInt(sentence.group(1)) * 1000 + Integer.parseInt(sentence.group(2));
  }

  @Test
  void everyRuleThatThePageNamesExists() throws IOException {
    Set<String> rules = new TreeSet<>();
    RulesDocumentTest.all().stream().map(RuleInfo::getId).forEach(id -> rules.add(id.getValue()));
    String page = page();
    assertThat(found(RULE, page))
        .filteredOn(name -> !name.endsWith(".md"))
        .isNotEmpty()
        .allMatch(rules::contains);
  }

  private static Set<String> tags() throws IOException {
    Set<String> tags = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      files
          .filter(file -> file.toString().endsWith("Test.java"))
          .forEach(file -> tags.addAll(found(TAG, text(file))));
    }
    return tags;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
