package org.enforcementdata.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.serialization.SchemaVersion;

/**
 * The JSON Schemas as they are published: one document per record type and version, complete in
 * itself, so that nothing is loaded from a network. Thread-safe.
 */
public final class PublishedSchemas {

  private static final String BASE = "https://enforcementdata.org/schema/";
  private static final String SUFFIX = ".schema.json";

  private PublishedSchemas() {}

  /**
   * The identity of a schema, such as {@code
   * https://enforcementdata.org/schema/1.0/permit.schema.json}. It is a name; nothing need stand at
   * that address.
   */
  public static String id(SchemaVersion version, Class<?> recordType) {
    return BASE + version.text() + "/" + RecordTypes.nameOf(recordType) + SUFFIX;
  }

  /**
   * The text of a schema.
   *
   * @throws IllegalArgumentException where the version has no schema of that record type
   */
  public static String text(
      SchemaVersion version, Class<? extends EnforcementRecord<?>> recordType) {
    String file = resource(version, recordType);
    try (InputStream input = PublishedSchemas.class.getResourceAsStream(file)) {
      if (input == null) {
        throw new IllegalArgumentException(
            "schema " + version + " of " + recordType.getName() + ": there is no " + file);
      }
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("schema " + file + ": cannot be read", e);
    }
  }

  private static String resource(SchemaVersion version, Class<?> recordType) {
    return "/org/enforcementdata/schema/"
        + version.text()
        + "/"
        + RecordTypes.nameOf(recordType)
        + SUFFIX;
  }
}
