package org.enforcementdata.examples.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A committed file that follows from the declarations, and is reviewed where it changes; {@code
 * -Ddocuments.write=true} writes it anew.
 */
public final class GeneratedFile {

  private static final Path ROOT = Path.of("..");

  private GeneratedFile() {}

  /** Compares, or writes, a file of the project. */
  public static void compare(String file, String expected) {
    Path path = ROOT.resolve(file);
    try {
      if (Boolean.getBoolean("documents.write")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, expected);
      }
      assertThat(Files.exists(path) ? Files.readString(path) : "")
          .as(
              "%s follows from the sources; write it with mvn -Pgenerate test and read what"
                  + " changed",
              file)
          .isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read or written", e);
    }
  }
}
