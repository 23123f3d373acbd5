package org.enforcementdata.model.declaration;

/** A JSON mapper that was given a value of the standard and does not know how it is written. */
public final class ForeignMapper {

  private ForeignMapper() {}

  /** What to tell it: the module of Jackson 3, and the doors for everything else. */
  public static IllegalStateException lacksModule(Class<?> type) {
    return new IllegalStateException(
        type.getName()
            + " is written by EnforcementJson, or by a Jackson 3 mapper with"
            + " org.enforcementdata.serialization.jackson.EnforcementJacksonModule"
            + " (JsonMapper.builder().findAndAddModules()); this mapper does not have the module");
  }
}
