package org.enforcementdata.serialization.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.nio.file.Path;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.Descriptions;
import org.enforcementdata.model.text.WrittenText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the published schemas from the declarations of the value types. A tool of the build:
 * the schemas are committed, and a test compares them with what it makes.
 */
final class SchemaGeneration {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final ObjectSchemas objects;

  SchemaGeneration(Path modelSources) {
    objects = new ObjectSchemas(MAPPER, Descriptions.of(modelSources));
  }

  /** The schema of a record type in a version, as it is published. */
  String schema(Class<?> recordType, org.enforcementdata.serialization.SchemaVersion version) {
    SchemaGenerator generator = new SchemaGenerator(config(recordType));
    ObjectNode generated = generator.generateSchema(recordType);
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", PublishedSchemas.id(version, recordType));
    objects.addRecord(schema, recordType, version.text());
    generated.properties().stream()
        .filter(member -> !member.getKey().startsWith("$s") && !schema.has(member.getKey()))
        .forEach(member -> schema.set(member.getKey(), member.getValue()));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r", "")
        + "\n";
  }

  private com.github.victools.jsonschema.generator.SchemaGeneratorConfig config(
      Class<?> recordType) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
                MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
            .without(Option.SCHEMA_VERSION_INDICATOR)
            .without(Option.DUPLICATE_MEMBER_ATTRIBUTE_CLEANUP_AT_THE_END);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider((type, context) -> definition(type, context, recordType));
    return config.build();
  }

  private @Nullable CustomDefinition definition(
      ResolvedType resolved, SchemaGenerationContext context, Class<?> recordType) {
    Class<?> type = resolved.getErasedType();
    if (DataObject.class.isAssignableFrom(type)) {
      ObjectNode node = objects.object(type, context, type == recordType);
      return new CustomDefinition(node);
    }
    if (Code.class.isAssignableFrom(type)) {
      return new CustomDefinition(TextSchemas.codeList(MAPPER, type));
    }
    if (WrittenText.class.isAssignableFrom(type)) {
      return new CustomDefinition(TextSchemas.text(MAPPER, type), true);
    }
    return null;
  }
}
