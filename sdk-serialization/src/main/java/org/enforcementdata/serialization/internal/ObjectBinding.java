package org.enforcementdata.serialization.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Object-shaped value types: members by their declarations, unknown ones kept. */
final class ObjectBinding implements Binding {

  /** The members of a record that the door reads and writes, since the model knows no versions. */
  private static final Set<String> ENVELOPE = Set.of("recordType", "schemaVersion");

  private final List<MemberBinding> members;
  private final Map<String, MemberBinding> byName = new LinkedHashMap<>();
  private final BuilderBinding builder;
  private final boolean isRecord;

  ObjectBinding(Class<?> type) {
    isRecord = EnforcementRecord.class.isAssignableFrom(type);
    builder = new BuilderBinding(type);
    members =
        TypeDeclaration.of(type).members().stream()
            .map(member -> new MemberBinding(member, builder))
            .toList();
    for (int i = 0; i < members.size(); i++) {
      members.get(i).standAt(i);
      byName.put(members.get(i).name(), members.get(i));
    }
  }

  @Override
  public @Nullable Object read(Cursor cursor) {
    if (cursor.token() != JsonToken.START_OBJECT) {
      cursor.wrongType(Words.OBJECT);
      return null;
    }
    ObjectReading reading = new ObjectReading(members.size());
    while (cursor.next() != JsonToken.END_OBJECT) {
      String name = cursor.name();
      cursor.next();
      MemberBinding member = byName.get(name);
      if (member != null) {
        reading.known(member, cursor);
      } else if (isRecord && ENVELOPE.contains(name)) {
        reading.envelope(name, cursor);
      } else {
        reading.unknown(name, cursor);
      }
    }
    return reading.reportMissing(members, cursor) ? built(reading, cursor) : null;
  }

  private @Nullable Object built(ObjectReading reading, Cursor cursor) {
    try {
      return builder.build(members, reading);
    } catch (IllegalArgumentException | IllegalStateException e) {
      cursor.report(StructureRules.TYPE, Words.OBJECT, builder.typeName());
      return null;
    }
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeStartObject();
    writeMembers((DataObject) value, generator);
    generator.writeEndObject();
  }

  /** Writes the known members, the unknown ones after them, the extension last. */
  void writeMembers(DataObject object, JsonGenerator generator) {
    MemberBinding extension = byName.get(TypeDeclaration.EXTENSION);
    for (MemberBinding member : members) {
      if (member != extension) {
        member.write(object, generator);
      }
    }
    Optional<UnknownMembers> unknown = object.getUnknownMembers();
    if (unknown.isPresent()) {
      writeUnknown(unknown.get(), generator);
    }
    if (extension != null) {
      extension.write(object, generator);
    }
  }

  private void writeUnknown(UnknownMembers unknown, JsonGenerator generator) {
    unknown
        .asMap()
        .forEach(
            (name, value) -> {
              if (byName.containsKey(name) || (isRecord && ENVELOPE.contains(name))) {
                throw new IllegalArgumentException(
                    "unknown member " + name + ": the type has a member of that name");
              }
              generator.writeName(name);
              ForeignBinding.any(value, generator);
            });
  }
}
