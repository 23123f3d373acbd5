package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A resource of this module that follows from its sources; {@code -Ddocuments.write=true} writes it
 * anew, also where the tests of the modules to come read it.
 */
public final class GeneratedFile {

  private static final Path SOURCES = Path.of("src/main/resources");
  private static final Path COMPILED = Path.of("target/classes");

  private GeneratedFile() {}

  /** Compares, or writes, a resource. */
  public static void compare(String file, String expected) {
    try {
      if (Boolean.getBoolean("documents.write")) {
        for (Path folder : List.of(SOURCES, COMPILED)) {
          Files.createDirectories(folder.resolve(file).getParent());
          Files.writeString(folder.resolve(file), expected);
        }
      }
      Path path = SOURCES.resolve(file);
      assertThat(Files.exists(path) ? Files.readString(path) : "")
          .as("sdk-model/%s follows from the sources; write it with mvn -Pgenerate test", path)
          .isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read or written", e);
    }
  }
}
