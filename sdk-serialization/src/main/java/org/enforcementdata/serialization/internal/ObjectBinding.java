package org.enforcementdata.serialization.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.internal.BuilderCalls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Object-shaped value types: members by their declarations, unknown ones kept. Immutable,
 * thread-safe and cached.
 */
final class ObjectBinding implements Binding {

  private static final ClassValue<ObjectBinding> BINDINGS =
      new ClassValue<>() {
        @Override
        protected ObjectBinding computeValue(Class<?> type) {
          return new ObjectBinding(TypeDeclaration.of(type));
        }
      };

  private final List<MemberBinding> members = new ArrayList<>();
  private final List<MemberBinding> required;
  private final PropertyNameMatcher names;
  private final Map<String, MemberBinding> byName = new HashMap<>();
  private final @Nullable MemberBinding extension;
  private final BuilderCalls builder;
  private final BuilderCalls.Setter unknown;
  private final Set<String> ofTheDoor;

  private ObjectBinding(TypeDeclaration type) {
    ofTheDoor = Envelope.namesOf(type.type());
    builder = new BuilderCalls(type.type());
    unknown = builder.setter(TypeDeclaration.UNKNOWN, UnknownMembers.class);
    for (MemberDeclaration member : type.members()) {
      members.add(new MemberBinding(member, members.size(), builder));
    }
    members.forEach(member -> byName.put(member.name(), member));
    names = Json.names(members.stream().map(MemberBinding::name).toList());
    required = members.stream().filter(MemberBinding::isRequired).toList();
    extension = byName.get(TypeDeclaration.EXTENSION);
  }

  static ObjectBinding of(TypeDeclaration type) {
    return BINDINGS.get(type.type());
  }

  List<MemberBinding> members() {
    return members;
  }

  /** The members without which there is no value. */
  List<MemberBinding> required() {
    return required;
  }

  @Nullable MemberBinding member(String name) {
    return byName.get(name);
  }

  /** Whether a member of that name is read and written by the door. */
  boolean isOfTheDoor(String name) {
    return ofTheDoor.contains(name);
  }

  boolean isKnown(String name) {
    return byName.containsKey(name) || isOfTheDoor(name);
  }

  @Override
  public Object read(Cursor cursor) {
    if (cursor.token() != JsonToken.START_OBJECT) {
      return cursor.wrongType(Words.OBJECT);
    }
    return readRest(cursor);
  }

  /** Reads the members from where the cursor stands to the end of the object. */
  Object readRest(Cursor cursor) {
    int before = cursor.failures();
    ObjectReading reading = new ObjectReading(this);
    int member = cursor.nextName(names);
    while (member != PropertyNameMatcher.MATCH_END_OBJECT) {
      reading.member(member, cursor);
      member = cursor.nextName(names);
    }
    reading.failMissing(cursor);
    return cursor.failures() == before ? build(reading) : cursor.partly(reading);
  }

  private Object build(ObjectReading reading) {
    Object target = builder.create();
    for (int i = 0; i < members.size(); i++) {
      Object value = reading.value(i);
      if (value != null) {
        members.get(i).set(target, value);
      }
    }
    Optional<UnknownMembers> foreign = reading.unknown();
    if (foreign.isPresent()) {
      unknown.set(target, foreign.get());
    }
    return builder.build(target);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeStartObject();
    writeMembers((DataObject<?>) value, generator);
    generator.writeEndObject();
  }

  /** Writes the known members, the unknown ones after them, the extension last. */
  void writeMembers(DataObject<?> object, JsonGenerator generator) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i) != extension) {
        members.get(i).write(object, generator);
      }
    }
    Optional<UnknownMembers> foreign = object.getUnknownMembers();
    if (foreign.isPresent()) {
      Writable.require(this, foreign.get());
      foreign
          .get()
          .asMap()
          .forEach(
              (name, value) -> {
                generator.writeName(name);
                ForeignData.write(value, generator);
              });
    }
    if (extension != null) {
      extension.write(object, generator);
    }
  }
}
