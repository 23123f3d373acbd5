package org.enforcementdata.serialization.schema;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.Descriptions;
import org.enforcementdata.model.constraint.ExactlyOneOf;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.MemberDeclaration.Cardinality;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.model.permit.StandardOutletCode;
import org.enforcementdata.model.permit.StandardOutletCodeValidator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of object-shaped value types and records. */
final class ObjectSchemas {

  private final JsonMapper mapper;
  private final Descriptions descriptions;

  ObjectSchemas(JsonMapper mapper, Descriptions descriptions) {
    this.mapper = mapper;
    this.descriptions = descriptions;
  }

  /** What a schema says of a record as a whole. */
  void addRecord(ObjectNode schema, Class<?> type, String version) {
    addTerm(schema, type);
    schema.put("x-schema-version", version).put("x-schema-status", "DRAFT");
  }

  private void addTerm(ObjectNode node, Class<?> type) {
    node.put("title", type.getAnnotation(RecordTerm.class).value());
    node.put("description", descriptions.of(type));
  }

  /** The schema of an object: closed, its members in the standard's order. */
  ObjectNode object(Class<?> type, SchemaGenerationContext context, boolean isRoot) {
    ObjectNode node = mapper.createObjectNode();
    if (!isRoot) {
      addTerm(node, type);
    }
    node.put("type", "object").put("additionalProperties", false);
    ArrayNode required = node.putArray("required");
    ObjectNode properties = node.putObject("properties");
    if (EnforcementRecord.class.isAssignableFrom(type)) {
      envelope(type, required, properties);
    }
    for (MemberDeclaration member : TypeDeclaration.of(type).members()) {
      if (member.isRequired() || member.minItems() > 0) {
        required.add(member.name());
      }
      properties.set(member.name(), member(type, member, context));
    }
    if (required.isEmpty()) {
      node.remove("required");
    }
    conditions(type, node);
    return node;
  }

  private static void envelope(Class<?> type, ArrayNode required, ObjectNode properties) {
    required.add("recordType").add("schemaVersion");
    properties
        .putObject("recordType")
        .put("title", "记录类型")
        .put("description", "Type of the record.")
        .put("const", RecordTypes.nameOf(type));
    properties
        .putObject("schemaVersion")
        .put("title", "模式版本")
        .put("description", "Version of the schema.")
        .put("const", org.enforcementdata.serialization.SchemaVersion.current().text());
  }

  private void conditions(Class<?> type, ObjectNode node) {
    for (ExactlyOneOf constraint : type.getAnnotationsByType(ExactlyOneOf.class)) {
      ArrayNode oneOf = node.putArray("oneOf");
      for (String name : constraint.value()) {
        oneOf.addObject().putArray("required").add(name);
      }
    }
    if (type.isAnnotationPresent(StandardOutletCode.class)) {
      standardOutletCode(node);
    }
  }

  private static void standardOutletCode(ObjectNode node) {
    ObjectNode condition = node.putObject("if");
    ArrayNode kinds = condition.putObject("properties").putObject("kind").putArray("enum");
    StandardOutletCodeValidator.KINDS.stream().map(Code::getValue).sorted().forEach(kinds::add);
    condition.putArray("required").add("kind");
    node.putObject("then")
        .putObject("properties")
        .putObject("outletCode")
        .put("pattern", Patterns.portable(StandardOutletCode.PATTERN));
  }

  private ObjectNode member(
      Class<?> owner, MemberDeclaration member, SchemaGenerationContext context) {
    Term term = member.term();
    ObjectNode element = element(member, context);
    boolean isList = member.cardinality() == Cardinality.MANY;
    ObjectNode node = isList ? mapper.createObjectNode() : element;
    node.put("title", term.value());
    node.put("description", descriptions.of(owner, member.accessor().getName()));
    if (isList) {
      node.put("type", "array").put("minItems", Math.max(1, member.minItems()));
      node.set("items", element);
    }
    node.put("x-privacy", term.privacy().name()).put("x-publish", term.publication().name());
    node.put("x-source", term.source()).put("x-status", term.certainty().name());
    if (!term.unit().isEmpty()) {
      node.put("x-unit", term.unit());
    }
    return node;
  }

  private ObjectNode element(MemberDeclaration member, SchemaGenerationContext context) {
    Class<?> type = member.elementType();
    if (DataObject.class.isAssignableFrom(type) || WrittenText.class.isAssignableFrom(type)) {
      ObjectNode node = context.createDefinitionReference(context.getTypeContext().resolve(type));
      member
          .referenceTarget()
          .filter(target -> target != EnforcementRecord.class)
          .ifPresent(target -> node.put("x-ref", RecordTypes.nameOf(target)));
      return node;
    }
    return ScalarSchemas.of(mapper, member);
  }
}
