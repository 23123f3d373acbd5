package org.enforcementdata.serialization.jackson;

import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.serialization.internal.EmbeddedValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Finds what reads a value of the standard. */
final class Readers extends Deserializers.Base {

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return EmbeddedValues.isObject(type) || EmbeddedValues.isText(type);
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    if (EmbeddedValues.isObject(raw)) {
      return new OfValue(raw);
    }
    return EmbeddedValues.isText(raw) ? new OfText(raw.asSubclass(WrittenText.class)) : null;
  }

  private static final class OfValue extends ValueDeserializer<Object> {

    private final Class<?> type;

    OfValue(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
      EmbeddedValues.Read read = EmbeddedValues.read(CurrentValue.of(json), type);
      if (!read.report().isValid()) {
        throw new InvalidValueException(json, type, read.report());
      }
      return read.value().orElseThrow();
    }

    @Override
    public Object deserializeWithType(
        JsonParser json, DeserializationContext context, TypeDeserializer types) {
      return deserialize(json, context);
    }
  }

  private static final class OfText extends ValueDeserializer<Object> {

    private final Class<? extends WrittenText> type;

    OfText(Class<? extends WrittenText> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
      return json.currentToken() == JsonToken.VALUE_STRING
          ? EmbeddedValues.text(type, json.getString())
          : context.handleUnexpectedToken(context.constructType(type), json);
    }

    @Override
    public Object deserializeWithType(
        JsonParser json, DeserializationContext context, TypeDeserializer types) {
      return deserialize(json, context);
    }
  }
}
