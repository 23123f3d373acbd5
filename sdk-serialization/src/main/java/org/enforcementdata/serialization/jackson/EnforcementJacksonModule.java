package org.enforcementdata.serialization.jackson;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a stock Jackson 3 mapper carry records, their parts, texts, codes and reports anywhere in
 * objects of your own: as values, in lists, as values and keys of maps, in Optionals. Names, order,
 * digits and what is absent are those of {@link org.enforcementdata.serialization.EnforcementJson};
 * indentation and the like are the mapper's. It is found by service loading.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Permit permit = mapper.readValue(json, Permit.class);
 * }</pre>
 *
 * <p>What cannot be read without an error throws an {@link InvalidValueException} that holds the
 * report. Reading does not check: constraints and rules are {@code @Valid}'s or {@code
 * Conformance}'s. Immutable and thread-safe.
 */
public final class EnforcementJacksonModule extends JacksonModule {

  /** Found by service loading, or given to a mapper's builder. */
  public EnforcementJacksonModule() {}

  @Override
  public String getModuleName() {
    return EnforcementJacksonModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Writers());
    context.addDeserializers(new Readers());
    context.addKeySerializers(new KeyWriters());
    context.addKeyDeserializers(new KeyReaders());
  }
}
