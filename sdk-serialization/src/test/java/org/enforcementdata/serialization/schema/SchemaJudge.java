package org.enforcementdata.serialization.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** What a partner's JSON Schema validator says of documents: here networknt's. Of one thread. */
public final class SchemaJudge {

  private final Schema schema;

  /** Judges by a schema that is complete in itself. */
  public SchemaJudge(String schema) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
  }

  /** Judges by a schema that refers to others. */
  public SchemaJudge(String id, Map<String, String> texts) {
    this.schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts))
            .getSchema(SchemaLocation.of(id));
  }

  /** What is wrong with a document, as lines. */
  public List<String> errors(String document) {
    return schema.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
