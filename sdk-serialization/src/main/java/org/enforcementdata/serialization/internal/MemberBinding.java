package org.enforcementdata.serialization.internal;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Cardinality;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.internal.BuilderCalls;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** One member of an object-shaped value type. */
final class MemberBinding {

  private final MemberDeclaration declaration;
  private final SerializableString name;
  private final int place;
  private final Binding binding;
  private final BuilderCalls.Setter setter;

  MemberBinding(MemberDeclaration declaration, int place, BuilderCalls builder) {
    this.declaration = declaration;
    this.name = new SerializedString(declaration.name());
    this.place = place;
    Binding element = Bindings.ofElement(declaration);
    boolean isList = declaration.cardinality() == Cardinality.MANY;
    this.binding = isList ? new ListBinding(element) : element;
    this.setter =
        builder.setter(declaration.name(), isList ? Iterable.class : declaration.elementType());
  }

  /** The number of the member among those of its type, from 0. */
  int place() {
    return place;
  }

  String name() {
    return declaration.name();
  }

  /** Whether a text is the standard's Chinese term of the member. */
  boolean isCalled(String text) {
    return declaration.term().equals(text);
  }

  BilingualText term() {
    return new BilingualText(declaration.term() + "（" + name() + "）", name());
  }

  /** Whether there is no value without the member, whatever the profile. */
  boolean isRequired() {
    return declaration.isRequired();
  }

  Object read(Cursor cursor) {
    return binding.read(cursor);
  }

  void set(Object builder, Object value) {
    setter.set(builder, value);
  }

  void write(DataObject<?> object, JsonGenerator generator) {
    Object value = declaration.value(object);
    if (value != null) {
      binding.require(declaration, value);
      generator.writeName(name);
      binding.write(value, generator);
    }
  }
}
