package org.enforcementdata.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.Documents;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.serialization.SchemaVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed schemas are those of the declarations; -Dschema.write=true writes them anew. */
class SchemaPublicationTest {

  private static final Path SCHEMAS =
      Path.of("src", "main", "resources", "org", "enforcementdata", "schema");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final SchemaVersion VERSION = SchemaVersion.V1_0;

  private static final Pattern REFERENCE =
      Pattern.compile("\"[$](?:ref|dynamicRef)\" : \"([^\"]*)\"");

  static Stream<Arguments> generated() {
    SchemaGeneration generation =
        new SchemaGeneration(Path.of("..", "sdk-model", "src", "main", "java"));
    List<Arguments> all = new ArrayList<>();
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      for (Profile profile : List.of(Profile.FULL, Profile.EXCERPT)) {
        String path = PublishedSchemas.path(VERSION, type, profile);
        all.add(Arguments.of(path, generation.record(type, VERSION, profile)));
      }
    }
    for (Class<? extends EnforcementRecord<?>> type : Documents.exchanged()) {
      String path = PublishedSchemas.path(VERSION, type, Profile.FULL);
      all.add(Arguments.of(path, generation.record(type, VERSION, Profile.FULL)));
    }
    all.add(Arguments.of("1.0/record.schema.json", generation.chooser(VERSION)));
    all.add(Arguments.of("report/1.0/report.schema.json", generation.report()));
    return all.stream();
  }

  /** The schemas that are complete in themselves, by identity. */
  static Stream<Arguments> published() {
    Map<String, String> texts = new TreeMap<>();
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      for (Profile profile : List.of(Profile.FULL, Profile.EXCERPT)) {
        texts.put(
            PublishedSchemas.id(VERSION, type, profile),
            PublishedSchemas.text(VERSION, type, profile));
      }
    }
    for (Class<? extends EnforcementRecord<?>> type : Documents.exchanged()) {
      texts.put(PublishedSchemas.id(VERSION, type), PublishedSchemas.text(VERSION, type));
    }
    texts.put(PublishedSchemas.reportId(), PublishedSchemas.report());
    return texts.entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("generated")
  void theCommittedSchemaIsThatOfTheDeclarations(String path, String generated) throws IOException {
    Path file = SCHEMAS.resolve(path);
    if (Boolean.getBoolean("schema.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as("%s follows from the declarations; write it with mvn -Pgenerate test", file)
        .isEqualTo(generated);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void aSchemaIsCompleteInItself(String id, String schema) {
    assertThat(MAPPER.readTree(schema).get("$id").asString()).isEqualTo(id);
    assertThat(REFERENCE.matcher(schema).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(target -> target.startsWith("#/$defs/"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void everyTitleIsEnglishAndEveryTermChinese(String id, String text) {
    JsonNode schema = MAPPER.readTree(text);
    Map<String, JsonNode> described = new TreeMap<>(Map.of("", schema));
    addMembers("", schema, described);
    schema.get("$defs").forEachEntry((name, definition) -> addMembers(name, definition, described));
    assertThat(described)
        .allSatisfy(
            (name, node) -> {
              assertThat(node.path("x-term").asString("")).as(name).matches(".*[\u4e00-\u9fff].*");
              assertThat(node.path("description").asString("")).as(name).matches("[A-Z].+[.]");
              assertThat(node.path("title").asString(""))
                  .as(name)
                  .matches(name.contains("/") ? "" : "[A-Z][A-Za-z]+");
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("published")
  void theNameOfATypeIsThatOfItsJavadoc(String id, String text) {
    JsonNode schema = MAPPER.readTree(text);
    Stream.concat(Stream.of(schema), schema.get("$defs").valueStream())
        .filter(definition -> definition.has("properties"))
        .forEach(
            object ->
                assertThat(object.get("description").asString())
                    .contains("(" + object.get("x-term").asString() + ")"));
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
