package org.enforcementdata.serialization.internal;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.MemberDeclaration.Cardinality;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One member of an object-shaped value type. */
final class MemberBinding {

  private final MemberDeclaration declaration;
  private final Binding binding;
  private final BuilderBinding.Setter setter;
  private int place;

  MemberBinding(MemberDeclaration declaration, BuilderBinding builder) {
    this.declaration = declaration;
    Binding element = Bindings.ofElement(declaration);
    this.binding =
        declaration.cardinality() == Cardinality.MANY ? new ListBinding(element) : element;
    this.setter = builder.setter(declaration);
  }

  void standAt(int index) {
    place = index;
  }

  int place() {
    return place;
  }

  String name() {
    return declaration.name();
  }

  BilingualText term() {
    return new BilingualText(declaration.term().value() + "（" + name() + "）", name());
  }

  /**
   * Mandatory on the wire: a value of its own, or a list of which the declaration wants an element.
   */
  boolean isRequired() {
    return declaration.isRequired() || declaration.minItems() > 0;
  }

  @Nullable Object read(Cursor cursor) {
    return binding.read(cursor);
  }

  void set(Object builder, Object value) {
    setter.set(builder, value);
  }

  void write(Object object, JsonGenerator generator) {
    Object value = declaration.get(object);
    if (value instanceof Optional<?> optional) {
      if (optional.isEmpty()) {
        return;
      }
      value = optional.get();
    } else if (value instanceof List<?> list && list.isEmpty()) {
      return;
    }
    generator.writeName(name());
    binding.write(value, generator);
  }
}
