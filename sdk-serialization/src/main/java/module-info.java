/** Reads and writes records as JSON, and publishes the schemas. */
module org.enforcementdata.serialization {
  requires transitive org.enforcementdata.model;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.enforcementdata.serialization;
  exports org.enforcementdata.serialization.canonical;
  exports org.enforcementdata.serialization.exchange;
  exports org.enforcementdata.serialization.jackson;
  exports org.enforcementdata.serialization.schema;

  provides tools.jackson.databind.JacksonModule with
      org.enforcementdata.serialization.jackson.EnforcementJacksonModule;
}
