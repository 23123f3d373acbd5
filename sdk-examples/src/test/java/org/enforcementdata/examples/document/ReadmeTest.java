package org.enforcementdata.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.enforcementdata.examples.VendorExample;
import org.junit.jupiter.api.Test;

/** The README's example is the code that runs, and its output is what it prints. */
class ReadmeTest {

  private static final Path SOURCE =
      Path.of("src/main/java/org/enforcementdata/examples/VendorExample.java");

  @Test
  void theExampleIsTheCodeThatRuns() throws IOException {
    String source = Files.readString(SOURCE);
    String body =
        source.substring(
            source.indexOf("// spotless:off") + "// spotless:off".length(),
            source.indexOf("// spotless:on"));
    assertThat(block("java")).isEqualTo(body.stripIndent().strip());
  }

  @Test
  void theOutputIsWhatItPrints() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    VendorExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(block("text")).isEqualTo(bytes.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void thePageIsShort() throws IOException {
    assertThat(Files.readAllLines(Path.of("../README.md"))).hasSizeLessThanOrEqualTo(150);
  }

  private static String block(String language) throws IOException {
    String fence = "```" + language + "\n";
    String readme =
        Files.readAllLines(Path.of("../README.md")).stream().collect(Collectors.joining("\n"));
    int start = readme.indexOf(fence) + fence.length();
    return readme.substring(start, readme.indexOf("```", start)).strip();
  }
}
