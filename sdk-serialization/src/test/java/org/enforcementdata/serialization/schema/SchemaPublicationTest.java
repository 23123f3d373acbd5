package org.enforcementdata.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.serialization.SchemaVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed schemas are those of the declarations; -Dschema.write=true writes them anew. */
class SchemaPublicationTest {

  private static final Path SCHEMAS =
      Path.of("src", "main", "resources", "org", "enforcementdata", "schema", "1.0");
  private static final SchemaGeneration GENERATION =
      new SchemaGeneration(Path.of("..", "sdk-model", "src", "main", "java"));

  private static final Pattern REFERENCE =
      Pattern.compile("\"[$](?:ref|dynamicRef)\" : \"([^\"]*)\"");

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

  @ParameterizedTest
  @MethodSource("recordTypes")
  void aSchemaIsCompleteInItself(Class<? extends EnforcementRecord<?>> type) {
    String schema = PublishedSchemas.text(SchemaVersion.V1_0, type);
    assertThat(REFERENCE.matcher(schema).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(target -> target.startsWith("#/$defs/"));
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void everyTitleIsChineseAndEveryDescriptionEnglish(Class<? extends EnforcementRecord<?>> type) {
    JsonNode schema =
        JsonMapper.builder().build().readTree(PublishedSchemas.text(SchemaVersion.V1_0, type));
    Map<String, JsonNode> described = new TreeMap<>(Map.of("", schema));
    addMembers("", schema, described);
    schema.get("$defs").forEachEntry((name, definition) -> addMembers(name, definition, described));
    assertThat(described)
        .allSatisfy(
            (name, node) -> {
              assertThat(node.path("title").asString("")).as(name).matches(".*[\u4e00-\u9fff].*");
              assertThat(node.path("description").asString("")).as(name).matches("[A-Z].+[.]");
            });
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void theNameOfATypeIsThatOfItsJavadoc(Class<? extends EnforcementRecord<?>> type) {
    JsonNode schema =
        JsonMapper.builder().build().readTree(PublishedSchemas.text(SchemaVersion.V1_0, type));
    Stream.concat(Stream.of(schema), schema.get("$defs").valueStream())
        .filter(definition -> definition.has("properties"))
        .forEach(
            object ->
                assertThat(object.get("description").asString())
                    .contains("(" + object.get("title").asString() + ")"));
  }

  private static void addMembers(String name, JsonNode object, Map<String, JsonNode> described) {
    if (object.has("properties")) {
      described.put(name, object);
      object
          .get("properties")
          .forEachEntry((member, node) -> described.put(name + "/" + member, node));
    }
  }
}
