package org.enforcementdata.serialization.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.serialization.SchemaVersion;

/**
 * The JSON Schemas as they are published: one document per record type, version and profile,
 * complete in itself, so that nothing is loaded from a network. Thread-safe.
 */
public final class PublishedSchemas {

  private static final String BASE = "https://enforcementdata.org/schema/";
  private static final String FOLDER = "/org/enforcementdata/schema/";
  private static final String SUFFIX = ".schema.json";
  private static final String VOCABULARY = "x-vocabulary.json";
  private static final String REPORT = "report/1.0/report" + SUFFIX;

  private PublishedSchemas() {}

  /**
   * The identity of the schema of a full record, such as {@code
   * https://enforcementdata.org/schema/1.0/permit.schema.json}. It is a name; nothing need stand at
   * that address.
   */
  public static String id(SchemaVersion version, Class<?> recordType) {
    return id(version, recordType, Profile.FULL);
  }

  /** The identity of the schema of a record type in a profile. */
  public static String id(SchemaVersion version, Class<?> recordType, Profile profile) {
    return BASE + path(version, recordType, profile);
  }

  /** The identity of the schema that chooses one by record type and profile. */
  public static String recordId(SchemaVersion version) {
    return BASE + recordPath(version);
  }

  /** The identity of the schema of reports. */
  public static String reportId() {
    return BASE + REPORT;
  }

  /**
   * The text of the schema of a full record.
   *
   * @throws IllegalArgumentException where the version has no schema of that record type
   */
  public static String text(SchemaVersion version, Class<?> recordType) {
    return text(version, recordType, Profile.FULL);
  }

  /**
   * The text of the schema of a record type in a profile.
   *
   * @throws IllegalArgumentException where the version has no schema of that record type
   */
  public static String text(SchemaVersion version, Class<?> recordType, Profile profile) {
    return text(path(version, recordType, profile));
  }

  /**
   * The text of the schema that chooses one by record type and profile: it refers to the others.
   */
  public static String record(SchemaVersion version) {
    return text(recordPath(version));
  }

  /** The text of the schema of reports. */
  public static String report() {
    return text(REPORT);
  }

  /**
   * The keywords that the schemas have besides those of JSON Schema, each with its meaning: a JSON
   * object by keyword. They say what a member is and judge nothing; a validator in strict mode
   * wants to be told their names.
   */
  public static String vocabulary() {
    return text(VOCABULARY);
  }

  /** Where a schema stands below the folder of the schemas, in the jar as on the site. */
  static String path(SchemaVersion version, Class<?> recordType, Profile profile) {
    String folder = profile.equals(Profile.EXCERPT) ? "excerpt/" : "";
    return version.text() + "/" + folder + RecordTypes.nameOf(recordType) + SUFFIX;
  }

  private static String recordPath(SchemaVersion version) {
    return version.text() + "/record" + SUFFIX;
  }

  private static String text(String path) {
    try (InputStream input = PublishedSchemas.class.getResourceAsStream(FOLDER + path)) {
      if (input == null) {
        throw new IllegalArgumentException("schema " + path + ": none of that name is published");
      }
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("schema " + path + ": cannot be read", e);
    }
  }
}
