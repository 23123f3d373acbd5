package org.enforcementdata.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bill of materials has no parent, so that its version and artefacts are written twice. */
class BomTest {

  private static final Pattern VERSION = Pattern.compile("<version>([^<$]+)</version>");
  private static final Pattern ARTEFACT =
      Pattern.compile("<artifactId>(enforcement-sdk-(?!bom|examples)[a-z]+)</artifactId>");
  private static final List<String> PUBLISHED = List.of("model", "validation", "serialization");

  private final String bom = pom("sdk-bom");

  BomTest() throws IOException {}

  @Test
  void itBearsTheVersionOfTheRoot() throws IOException {
    assertThat(first(VERSION, bom)).isEqualTo(first(VERSION, pom("")));
  }

  @Test
  void itHoldsEveryPublishedModuleAndNothingElse() throws IOException {
    Set<String> modules = new TreeSet<>();
    for (String module : PUBLISHED) {
      modules.add(first(ARTEFACT, pom("sdk-" + module)));
    }
    assertThat(pom(""))
        .as("a module added to pom.xml is to be added to sdk-bom/pom.xml and here")
        .containsPattern(
            "(?s)<modules>(\\s*<module>sdk-(bom|model|validation|serialization|examples)</module>)+\\s*</modules>");
    assertThat(ARTEFACT.matcher(bom).results().map(result -> result.group(1)))
        .hasSameElementsAs(modules);
  }

  private static String first(Pattern pattern, String text) {
    MatchResult result = pattern.matcher(text).results().findFirst().orElseThrow();
    return result.group(1);
  }

  private static String pom(String module) throws IOException {
    return Files.readString(Path.of("..", module, "pom.xml"));
  }
}
