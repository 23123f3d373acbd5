package org.enforcementdata.serialization.internal;

import org.enforcementdata.model.declaration.TypeDeclaration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A part of a record: the binding of its type, found when first needed, for types may be nested in
 * themselves.
 */
final class PartBinding implements Binding {

  private final TypeDeclaration type;
  private @Nullable ObjectBinding known;

  PartBinding(TypeDeclaration type) {
    this.type = type;
  }

  @Override
  public Object read(Cursor cursor) {
    return binding().read(cursor);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    binding().write(value, generator);
  }

  private ObjectBinding binding() {
    ObjectBinding binding = known;
    if (binding == null) {
      binding = ObjectBinding.of(type);
      known = binding;
    }
    return binding;
  }
}
