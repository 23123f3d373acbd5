package org.enforcementdata.serialization.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How a Java type stands in JSON. */
interface Binding {

  /**
   * Reads the value whose first token is the current one; its last token is the current one
   * afterwards.
   *
   * @return the value, or null where none could be read, which has been reported
   */
  @Nullable Object read(Cursor cursor);

  /** Writes a value. */
  void write(Object value, JsonGenerator generator);
}
