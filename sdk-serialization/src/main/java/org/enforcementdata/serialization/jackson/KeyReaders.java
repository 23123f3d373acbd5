package org.enforcementdata.serialization.jackson;

import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.serialization.internal.EmbeddedValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Texts as keys of maps. */
final class KeyReaders implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    return EmbeddedValues.isText(raw) ? new OfText(raw.asSubclass(WrittenText.class)) : null;
  }

  private static final class OfText extends KeyDeserializer {

    private final Class<? extends WrittenText> type;

    OfText(Class<? extends WrittenText> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return EmbeddedValues.text(type, key);
    }
  }
}
