package org.enforcementdata.model.declaration;

import java.util.Optional;

/**
 * A value that is one JSON object; it keeps the members that it does not know.
 *
 * @param <T> the type itself, so that a builder's {@code from} takes no other
 */
@Representable
public interface DataObject<T extends DataObject<T>> {

  /** Members that this version does not know, kept as read and written after the known ones. */
  Optional<UnknownMembers> getUnknownMembers();

  /**
   * Stops a JSON mapper that does not know the SDK's types and would write them in a form that
   * nobody can read: such a mapper calls every getter. Never call it.
   *
   * @throws IllegalStateException always, naming the module that the mapper lacks
   */
  default Object getJsonModule() {
    throw ForeignMapper.lacksModule(getClass());
  }
}
