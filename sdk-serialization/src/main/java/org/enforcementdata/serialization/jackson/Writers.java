package org.enforcementdata.serialization.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.serialization.internal.EmbeddedValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds what writes a value of the standard. */
final class Writers extends Serializers.Base {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    if (type.isTypeOrSubTypeOf(DataObject.class)) {
      return new OfValue();
    }
    return type.isTypeOrSubTypeOf(WrittenText.class) ? new OfText() : null;
  }

  private static final class OfValue extends ValueSerializer<DataObject<?>> {

    @Override
    public void serialize(DataObject<?> value, JsonGenerator json, SerializationContext context) {
      EmbeddedValues.write(value, json);
    }

    @Override
    public void serializeWithType(
        DataObject<?> value,
        JsonGenerator json,
        SerializationContext context,
        TypeSerializer types) {
      EmbeddedValues.write(value, json);
    }
  }

  private static final class OfText extends ValueSerializer<WrittenText> {

    @Override
    public void serialize(WrittenText value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.getValue());
    }

    @Override
    public void serializeWithType(
        WrittenText value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
      json.writeString(value.getValue());
    }
  }
}
