package org.enforcementdata.serialization.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What has been read of one object; its members can be judged where it cannot be built. */
final class ObjectReading implements Members {

  private final ObjectBinding type;
  private final @Nullable Object[] values;
  private @Nullable Map<String, @Nullable Object> unknown;
  private @Nullable Set<String> ofTheDoor;

  ObjectReading(ObjectBinding type) {
    this.type = type;
    this.values = new Object[type.members().size()];
  }

  @Nullable Object value(int place) {
    return values[place];
  }

  @Override
  public @Nullable Object value(MemberDeclaration member) {
    return values[Objects.requireNonNull(type.member(member.name())).place()];
  }

  @Override
  public Optional<UnknownMembers> unknown() {
    return Optional.ofNullable(unknown).map(UnknownMembers::of);
  }

  /**
   * Reads the member whose name is the current token.
   *
   * @param number its place among those of the type; negative where the type does not know it
   */
  void member(int number, Cursor cursor) {
    if (number >= 0) {
      cursor.next();
      known(number, cursor);
      return;
    }
    String name = cursor.name();
    if (type.isOfTheDoor(name)) {
      cursor.next();
      ofTheDoor(name, cursor);
    } else {
      unknown(name, cursor);
    }
  }

  private void known(int place, Cursor cursor) {
    if (values[place] != null) {
      cursor.fail(StructureRules.DUPLICATE);
      cursor.skip();
    } else {
      values[place] =
          cursor.token() == JsonToken.VALUE_NULL
              ? cursor.fail(StructureRules.NULL, "null")
              : type.members().get(place).read(cursor);
    }
  }

  /**
   * Record type and schema version have been read already; only that they stand once is judged
   * here.
   */
  private void ofTheDoor(String name, Cursor cursor) {
    cursor.tell();
    Set<String> names = ofTheDoor == null ? new HashSet<>() : ofTheDoor;
    ofTheDoor = names;
    if (!names.add(name)) {
      cursor.fail(StructureRules.DUPLICATE);
    }
    cursor.skip();
  }

  private void unknown(String name, Cursor cursor) {
    Map<String, @Nullable Object> members = unknown == null ? new LinkedHashMap<>() : unknown;
    unknown = members;
    if (members.containsKey(name)) {
      cursor.fail(StructureRules.DUPLICATE);
      cursor.next();
      cursor.skip();
    } else {
      Position at = cursor.position();
      cursor.next();
      cursor.unknown(name, at, type.members());
      ForeignData.read(cursor, name, members);
    }
  }

  /** Tells which members are missing without which there is no value. */
  void failMissing(Cursor cursor) {
    List<MemberBinding> required = type.required();
    for (int i = 0; i < required.size(); i++) {
      if (values[required.get(i).place()] == null) {
        cursor.failMissing(required.get(i));
      }
    }
  }
}
