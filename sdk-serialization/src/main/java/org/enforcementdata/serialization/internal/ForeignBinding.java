package org.enforcementdata.serialization.internal;

import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** An object whose content the standard does not know. */
final class ForeignBinding implements Binding {

  @Override
  public Object read(Cursor cursor) {
    if (cursor.token() != JsonToken.START_OBJECT) {
      return cursor.wrongType(Words.OBJECT);
    }
    int before = cursor.failures();
    var members = ForeignData.object(cursor);
    return cursor.failures() == before ? UnknownMembers.of(members) : Members.UNREADABLE;
  }

  @Override
  public void require(MemberDeclaration member, Object value) {
    Writable.require(member, value);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    ForeignData.write(((UnknownMembers) value).asMap(), generator);
  }
}
