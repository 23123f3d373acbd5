package org.enforcementdata.serialization.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.enforcementdata.model.text.WrittenText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Texts as keys of maps: as written, not as they print, which may be masked. */
final class KeyWriters extends Serializers.Base {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return type.isTypeOrSubTypeOf(WrittenText.class) ? new OfText() : null;
  }

  private static final class OfText extends ValueSerializer<WrittenText> {

    @Override
    public void serialize(WrittenText key, JsonGenerator json, SerializationContext context) {
      json.writeName(key.getValue());
    }
  }
}
