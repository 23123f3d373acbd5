package org.enforcementdata.serialization.internal;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.serialization.SchemaVersion;
import org.enforcementdata.serialization.schema.PublishedSchemas;
import tools.jackson.databind.JsonNode;

/**
 * A published schema, compiled once. The only class that knows the schema validator; nothing is
 * loaded from a network. Thread-safe.
 */
final class CompiledSchema {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry
                  .schemaRegistryConfig(
                      SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build())
                  .schemaLoader(loader -> loader.fetchRemoteResources(false)));

  private static final Map<Key, CompiledSchema> COMPILED = new ConcurrentHashMap<>();

  private record Key(SchemaVersion version, Class<? extends EnforcementRecord<?>> type) {}

  /**
   * What the schema refuses.
   *
   * @param keyword the keyword, such as {@code pattern}
   * @param at JSON Pointer of the value
   */
  record Refusal(String keyword, String at) {}

  private final Schema schema;

  private CompiledSchema(Key key) {
    schema = REGISTRY.getSchema(PublishedSchemas.text(key.version(), key.type()), InputFormat.JSON);
    schema.initializeValidators();
  }

  static CompiledSchema of(SchemaVersion version, Class<? extends EnforcementRecord<?>> type) {
    return COMPILED.computeIfAbsent(
        new Key(version, type), key -> compile(key.version(), key.type()));
  }

  /** Compiles anew; {@link #of} does so once. */
  static CompiledSchema compile(SchemaVersion version, Class<? extends EnforcementRecord<?>> type) {
    return new CompiledSchema(new Key(version, type));
  }

  List<Refusal> refusals(JsonNode document) {
    return schema.validate(document).stream()
        .map(error -> new Refusal(error.getKeyword(), error.getInstanceLocation().toString()))
        .distinct()
        .toList();
  }
}
