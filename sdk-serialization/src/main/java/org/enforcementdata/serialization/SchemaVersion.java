package org.enforcementdata.serialization;

import java.util.Arrays;
import java.util.Optional;

/** A published version of the schemas. */
public enum SchemaVersion {

  /** The first version; a draft until it is frozen. */
  V1_0("1.0");

  private final String text;

  SchemaVersion(String text) {
    this.text = text;
  }

  /** The version that is written. */
  public static SchemaVersion current() {
    return V1_0;
  }

  /** The version of a text such as {@code 1.0}; empty where none of that text is published. */
  public static Optional<SchemaVersion> of(String text) {
    return Arrays.stream(values()).filter(version -> version.text.equals(text)).findFirst();
  }

  /** The text on the wire, such as {@code 1.0}. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
