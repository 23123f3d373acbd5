package org.enforcementdata.serialization.schema;

import java.nio.file.Path;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Descriptions;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.serialization.SchemaVersion;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the published schemas from the declarations of the value types. A tool of the build:
 * the schemas are committed, and a test compares them with what it makes.
 */
final class SchemaGeneration {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Descriptions descriptions;

  SchemaGeneration(Path modelSources) {
    descriptions = Descriptions.of(modelSources);
  }

  /** The schema of a record type in a version and a profile, as it is published. */
  String record(
      Class<? extends EnforcementRecord<?>> recordType, SchemaVersion version, Profile profile) {
    TypeDeclaration type = TypeDeclaration.of(recordType);
    ObjectSchemas objects = new ObjectSchemas(descriptions, profile);
    ObjectNode schema = document(PublishedSchemas.id(version, recordType, profile));
    objects.addNames(schema, type);
    addVersion(schema, version.text());
    ObjectNode ofTheDoor = MAPPER.createObjectNode();
    addConstant(ofTheDoor, "recordType", "记录类型", "Type of the record.", type.wireName());
    addConstant(ofTheDoor, "schemaVersion", "模式版本", "Version of the schema.", version.text());
    objects.addMembers(schema, type, ofTheDoor);
    objects.addDefinitions(schema);
    return print(schema);
  }

  /** The schema of reports. */
  String report() {
    TypeDeclaration type = TypeDeclaration.of(Report.class);
    ObjectSchemas objects = new ObjectSchemas(descriptions, Profile.FULL);
    ObjectNode schema = document(PublishedSchemas.reportId());
    objects.addNames(schema, type);
    addVersion(schema, "1.0");
    ObjectNode ofTheDoor = MAPPER.createObjectNode();
    addConstant(ofTheDoor, "reportVersion", "报告版本", "Version of the report.", "1.0");
    objects.addMembers(schema, type, ofTheDoor);
    objects.addDefinitions(schema);
    return print(schema);
  }

  /** The schema that chooses one by record type and profile. */
  String chooser(SchemaVersion version) {
    ObjectNode schema = document(PublishedSchemas.recordId(version));
    schema.put("title", "Record").put("x-term", "记录");
    schema.put("description", "A record of any type, full or an excerpt.");
    addVersion(schema, version.text());
    ChooserSchema.addChoices(schema);
    return print(schema);
  }

  private static ObjectNode document(String id) {
    return MAPPER
        .createObjectNode()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", id);
  }

  private static void addVersion(ObjectNode schema, String version) {
    schema.put("x-schema-version", version).put("x-schema-status", "DRAFT");
  }

  private static void addConstant(
      ObjectNode members, String name, String term, String description, String value) {
    members.putObject(name).put("x-term", term).put("description", description).put("const", value);
  }

  private static String print(ObjectNode schema) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return MAPPER
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines))
            .writeValueAsString(schema)
        + "\n";
  }
}
