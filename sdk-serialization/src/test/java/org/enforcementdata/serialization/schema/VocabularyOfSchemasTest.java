package org.enforcementdata.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.serialization.SchemaVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** E5: every keyword of ours is published with its meaning, and none besides. */
class VocabularyOfSchemasTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void thePublishedVocabularyIsThatOfTheSchemas() {
    NavigableSet<String> used = new TreeSet<>();
    for (Class<?> type : RecordTypes.all()) {
      collect(PublishedSchemas.text(SchemaVersion.V1_0, type, Profile.FULL), used);
      collect(PublishedSchemas.text(SchemaVersion.V1_0, type, Profile.EXCERPT), used);
    }
    collect(PublishedSchemas.record(SchemaVersion.V1_0), used);
    collect(PublishedSchemas.report(), used);
    JsonNode published = MAPPER.readTree(PublishedSchemas.vocabulary());
    assertThat(published.propertyNames())
        .as("x-vocabulary.json beside the schemas")
        .containsExactlyElementsOf(used);
    published.forEach(
        meaning -> {
          assertThat(meaning.get("zh").asString()).isNotBlank();
          assertThat(meaning.get("en").asString()).isNotBlank();
        });
  }

  private static void collect(String schema, NavigableSet<String> used) {
    collect(MAPPER.readTree(schema), used);
  }

  private static void collect(JsonNode node, NavigableSet<String> used) {
    node.propertyNames().stream().filter(name -> name.startsWith("x-")).forEach(used::add);
    node.forEach(child -> collect(child, used));
  }
}
