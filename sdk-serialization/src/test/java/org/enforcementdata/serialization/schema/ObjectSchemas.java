package org.enforcementdata.serialization.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.constraint.Kinds;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.Descriptions;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.internal.Accessor;
import org.enforcementdata.model.text.WrittenText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of object-shaped value types in one profile, for one document. */
final class ObjectSchemas {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Descriptions descriptions;
  private final boolean isFull;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  ObjectSchemas(Descriptions descriptions, Profile profile) {
    this.descriptions = descriptions;
    this.isFull = profile.equals(Profile.FULL);
  }

  /** English and Chinese name, and what it is. */
  void addNames(ObjectNode node, TypeDeclaration type) {
    node.put("title", type.name() + (isFull ? "" : "Excerpt")).put("x-term", type.term());
    node.put("description", descriptions.of(type.type()));
  }

  /**
   * The members of an object, which has no others, in the standard's order.
   *
   * @param ofTheDoor members that are not declared, come first and are always there
   */
  void addMembers(ObjectNode node, TypeDeclaration type, ObjectNode ofTheDoor) {
    node.put("type", "object").put("additionalProperties", false);
    ArrayNode required = node.putArray("required");
    ObjectNode properties = node.putObject("properties");
    ofTheDoor.forEachEntry(
        (name, member) -> {
          required.add(name);
          properties.set(name, member);
        });
    for (MemberDeclaration member : type.members()) {
      properties.set(member.name(), member(type, member));
      if (isRequired(type, member)) {
        required.add(member.name());
      }
    }
    if (required.isEmpty()) {
      node.remove("required");
    }
    addConditions(node, type);
  }

  private boolean isRequired(TypeDeclaration type, MemberDeclaration member) {
    return member.isRequired()
        || (isFull ? member.isRequiredInFull() : isProfileOfRecord(type, member));
  }

  private void addConditions(ObjectNode node, TypeDeclaration type) {
    List<ObjectNode> conditions =
        Kinds.onObject(type).stream()
            .map(condition -> Keywords.node(condition.schema(type, isFull)))
            .filter(condition -> !condition.isEmpty())
            .toList();
    if (conditions.size() == 1) {
      node.setAll(conditions.get(0));
    } else if (!conditions.isEmpty()) {
      node.putArray("allOf").addAll(conditions);
    }
  }

  private ObjectNode member(TypeDeclaration owner, MemberDeclaration member) {
    ObjectNode element = element(owner, member);
    boolean isList = member.cardinality() == Cardinality.MANY;
    ObjectNode node = isList ? MAPPER.createObjectNode() : element;
    node.put("x-term", member.term());
    String accessor = Accessor.method(owner.type(), member.name()).getName();
    node.put("description", descriptions.of(owner.type(), accessor));
    if (isList) {
      node.put("type", "array").put("minItems", 1);
      node.set("items", element);
    }
    node.put("x-privacy", member.privacy().name()).put("x-publish", member.publication().name());
    node.put("x-source", member.source()).put("x-status", member.certainty().name());
    if (!member.unit().isEmpty()) {
      node.put("x-unit", member.unit());
    }
    return node;
  }

  private ObjectNode element(TypeDeclaration owner, MemberDeclaration member) {
    if (isProfileOfRecord(owner, member)) {
      return MAPPER.createObjectNode().put("const", isFull ? "FULL" : "EXCERPT");
    }
    if (member.part().isPresent()) {
      return reference(member.part().get());
    }
    if (!WrittenText.class.isAssignableFrom(member.elementType())) {
      return ScalarSchemas.of(member);
    }
    ObjectNode node = reference(member.elementType());
    member
        .referenceTarget()
        .filter(target -> target != EnforcementRecord.class)
        .ifPresent(target -> node.put("x-ref", RecordTypes.nameOf(target)));
    return node;
  }

  private static boolean isProfileOfRecord(TypeDeclaration owner, MemberDeclaration member) {
    return member.elementType() == Profile.class
        && EnforcementRecord.class.isAssignableFrom(owner.type());
  }

  private ObjectNode reference(TypeDeclaration type) {
    String name = type.name();
    if (!definitions.containsKey(name)) {
      ObjectNode node = MAPPER.createObjectNode();
      definitions.put(name, node);
      addNames(node, type);
      addMembers(node, type, MAPPER.createObjectNode());
    }
    return reference(name);
  }

  private ObjectNode reference(Class<?> text) {
    definitions.computeIfAbsent(text.getSimpleName(), x -> TextSchemas.of(text, isFull));
    return reference(text.getSimpleName());
  }

  private static ObjectNode reference(String name) {
    return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  /** The types that the members of the document are of. */
  void addDefinitions(ObjectNode schema) {
    ObjectNode node = schema.putObject("$defs");
    for (Map.Entry<String, ObjectNode> definition : definitions.entrySet()) {
      node.set(definition.getKey(), (JsonNode) definition.getValue());
    }
  }
}
