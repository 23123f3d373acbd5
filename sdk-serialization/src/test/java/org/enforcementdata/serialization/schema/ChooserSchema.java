package org.enforcementdata.serialization.schema;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema that chooses another one by record type and profile. */
final class ChooserSchema {

  private static final String SUFFIX = ".schema.json";

  private ChooserSchema() {}

  static void addChoices(ObjectNode schema) {
    schema.put("type", "object").putArray("required").add("recordType");
    ArrayNode types = schema.putObject("properties").putObject("recordType").putArray("enum");
    ArrayNode choices = schema.putArray("allOf");
    for (Class<? extends EnforcementRecord<?>> type : RecordTypes.all()) {
      String name = RecordTypes.nameOf(type);
      types.add(name);
      ObjectNode full = choices.addObject();
      conditions(full, name).putObject("profile").putObject("not").put("const", "EXCERPT");
      full.putObject("then").put("$ref", name + SUFFIX);
      ObjectNode excerpt = choices.addObject();
      conditions(excerpt, name).putObject("profile").put("const", "EXCERPT");
      ((ArrayNode) excerpt.get("if").get("required")).add("profile");
      excerpt.putObject("then").put("$ref", "excerpt/" + name + SUFFIX);
    }
  }

  /** What a choice demands, of a record type so far. */
  private static ObjectNode conditions(ObjectNode choice, String recordType) {
    ObjectNode condition = choice.putObject("if");
    ObjectNode properties = condition.putObject("properties");
    condition.putArray("required").add("recordType");
    properties.putObject("recordType").put("const", recordType);
    return properties;
  }
}
