package org.enforcementdata.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E3, E11: what a process needs on its class path, and what it sees on its terminal. */
class ProcessesTest {

  private static final String FIXTURES = "../sdk-serialization/src/fixtures/1.0";
  private static final String DATABIND_AND_ANNOTATIONS = ".*jackson-(databind|annotations).*";
  private static final String PROVIDER = ".*(hibernate-validator|expressly|jboss-logging|slf4j).*";

  private record Ended(int status, String out, String err) {}

  /** The virtual machine of the build, and the newest one that is there. */
  static List<Path> machines() {
    Path here = Path.of(System.getProperty("java.home"), "bin", "java");
    List<Path> machines = new ArrayList<>(List.of(here));
    Path all = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(all)) {
      try (Stream<Path> homes = Files.list(all)) {
        homes
            .filter(home -> home.getFileName().toString().contains("25"))
            .map(home -> home.resolve("bin/java"))
            .filter(Files::isExecutable)
            .findFirst()
            .ifPresent(machines::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return machines;
  }

  @ParameterizedTest
  @MethodSource("machines")
  void readingCheckingAndWritingNeedNeitherDatabindNorAProviderAndPrintNothing(Path java) {
    Ended ended = run(java, DATABIND_AND_ANNOTATIONS + "|" + PROVIDER, FIXTURES);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(Integer.parseInt(ended.out().strip())).isGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("machines")
  void theReadyMadeProviderPrintsNothingEither(Path java) {
    Ended ended = run(java, "nothing", FIXTURES, "provider");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
  }

  @Test
  void whatIsLeftOutIsOnTheClassPathOfTheBuild() {
    assertThat(classPath("nothing")).contains("jackson-databind", "hibernate-validator");
    assertThat(classPath(DATABIND_AND_ANNOTATIONS + "|" + PROVIDER))
        .doesNotContain("jackson-databind", "hibernate-validator");
  }

  private static String classPath(String without) {
    return Arrays.stream(System.getProperty("java.class.path").split(":", -1))
        .filter(entry -> !entry.matches(without))
        .collect(Collectors.joining(":"));
  }

  private static Ended run(Path java, String without, String... arguments) {
    try {
      List<String> command =
          new ArrayList<>(
              List.of(java.toString(), "-cp", classPath(without), GoodAndBad.class.getName()));
      command.addAll(List.of(arguments));
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      int status =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start()
              .waitFor();
      return new Ended(status, text(out), text(err));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
