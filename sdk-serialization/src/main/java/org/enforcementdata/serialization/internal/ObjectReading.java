package org.enforcementdata.serialization.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What has been read of one object. */
final class ObjectReading {

  private final @Nullable Object[] values;
  private final boolean[] seen;
  private @Nullable Map<String, @Nullable Object> unknown;
  private @Nullable Set<String> envelope;
  private boolean good = true;

  ObjectReading(int members) {
    values = new Object[members];
    seen = new boolean[members];
  }

  @Nullable Object value(MemberBinding member) {
    return values[member.place()];
  }

  @Nullable Map<String, @Nullable Object> unknown() {
    return unknown;
  }

  void known(MemberBinding member, Cursor cursor) {
    int place = member.place();
    if (seen[place]) {
      cursor.report(StructureRules.DUPLICATE);
      cursor.skip();
      good = false;
      return;
    }
    seen[place] = true;
    if (cursor.token() == JsonToken.VALUE_NULL) {
      cursor.report(StructureRules.NULL, "null");
      good = false;
      return;
    }
    Object value = member.read(cursor);
    values[place] = value;
    good &= value != null;
  }

  /**
   * Record type and schema version have been read already; only that they stand once is judged
   * here.
   */
  void envelope(String name, Cursor cursor) {
    Set<String> names = envelope == null ? new HashSet<>() : envelope;
    envelope = names;
    if (!names.add(name)) {
      cursor.report(StructureRules.DUPLICATE);
      good = false;
    }
    cursor.skip();
  }

  void unknown(String name, Cursor cursor) {
    Map<String, @Nullable Object> members = unknown == null ? new LinkedHashMap<>() : unknown;
    unknown = members;
    if (!members.containsKey(name)) {
      BilingualText type = Words.of(cursor.token());
      cursor.report(StructureRules.UNKNOWN, type);
    }
    good &= ForeignBinding.member(cursor, name, members);
  }

  /** Reports what is missing; whether the object can be built. */
  boolean reportMissing(List<MemberBinding> members, Cursor cursor) {
    for (MemberBinding member : members) {
      if (member.isRequired() && !seen[member.place()]) {
        cursor.reportMissing(member);
        good = false;
      }
    }
    return good;
  }
}
