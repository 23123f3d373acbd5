package org.enforcementdata.serialization.internal;

import org.enforcementdata.model.declaration.MemberDeclaration;
import tools.jackson.core.JsonGenerator;

/** How a Java type stands in JSON. */
interface Binding {

  /**
   * Reads the value whose first token is the current one; its last token is the current one
   * afterwards. The cursor counts what keeps the value from being whole.
   *
   * @return the value; where it is not whole, the {@linkplain
   *     org.enforcementdata.model.constraint.Members members} that could be read, a list with such
   *     elements, or {@code Members.UNREADABLE}
   */
  Object read(Cursor cursor);

  /**
   * Demands that a value of a member can be written; parts answer for their own members.
   *
   * @throws IllegalArgumentException where nobody could read what would be written
   */
  default void require(MemberDeclaration member, Object value) {}

  /** Writes a value. */
  void write(Object value, JsonGenerator generator);
}
