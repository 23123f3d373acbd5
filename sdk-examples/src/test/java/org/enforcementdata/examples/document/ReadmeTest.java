package org.enforcementdata.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.enforcementdata.examples.PartnerExample;
import org.enforcementdata.examples.VendorExample;
import org.junit.jupiter.api.Test;

/** The README's example is the code that runs, and its output is what it prints. */
class ReadmeTest {

  private static final Path FOLDER = Path.of("src/main/java/org/enforcementdata/examples");

  @Test
  void theExamplesAreTheCodeThatRuns() throws IOException {
    assertThat(block("java", 0)).isEqualTo(code("VendorExample.java"));
    assertThat(block("java", 1)).isEqualTo(code("PartnerExample.java"));
  }

  @Test
  void theOutputIsWhatTheyPrint() throws IOException {
    assertThat(block("text", 0)).isEqualTo(printed(VendorExample::run));
    assertThat(block("text", 1)).isEqualTo(printed(PartnerExample::run));
  }

  @Test
  void theImportsAreThoseOfBothExamples() throws IOException {
    Stream<String> both =
        Stream.of("VendorExample.java", "PartnerExample.java").flatMap(ReadmeTest::imports);
    assertThat(block("java", 2).lines())
        .containsExactlyElementsOf(
            both.filter(line -> !line.contains("PrintStream")).sorted().distinct().toList());
  }

  @Test
  void thePageIsShort() throws IOException {
    assertThat(Files.readAllLines(Path.of("../README.md"))).hasSizeLessThanOrEqualTo(150);
  }

  private static String code(String file) throws IOException {
    String source = Files.readString(FOLDER.resolve(file));
    String body =
        source.substring(
            source.indexOf("// spotless:off") + "// spotless:off".length(),
            source.indexOf("// spotless:on"));
    return body.stripIndent().strip();
  }

  private static Stream<String> imports(String file) {
    try {
      return Files.readString(FOLDER.resolve(file))
          .lines()
          .filter(line -> line.startsWith("import "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String printed(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }

  /** The block of that number among those of a language. */
  private static String block(String language, int number) throws IOException {
    String fence = "```" + language + "\n";
    String readme = Files.readString(Path.of("../README.md"));
    int start = 0;
    for (int i = 0; i <= number; i++) {
      start = readme.indexOf(fence, start) + fence.length();
    }
    return readme.substring(start, readme.indexOf("```", start)).strip();
  }
}
