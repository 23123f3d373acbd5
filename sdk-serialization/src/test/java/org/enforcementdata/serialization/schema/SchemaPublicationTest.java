package org.enforcementdata.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.serialization.SchemaVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed schemas are those of the declarations; -Dschema.write=true writes them anew. */
class SchemaPublicationTest {

  private static final Path SCHEMAS =
      Path.of("src", "main", "resources", "org", "enforcementdata", "schema", "1.0");
  private static final SchemaGeneration GENERATION =
      new SchemaGeneration(Path.of("..", "sdk-model", "src", "main", "java"));

  static Stream<Class<? extends EnforcementRecord<?>>> recordTypes() {
    return RecordTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void theCommittedSchemaIsThatOfTheDeclarations(Class<? extends EnforcementRecord<?>> type)
      throws IOException {
    String generated = GENERATION.schema(type, SchemaVersion.V1_0);
    Path file = SCHEMAS.resolve(RecordTypes.nameOf(type) + ".schema.json");
    if (Boolean.getBoolean("schema.write")) {
      Files.createDirectories(SCHEMAS);
      Files.writeString(file, generated);
    }
    assertThat(file).content().isEqualTo(generated);
  }
}
