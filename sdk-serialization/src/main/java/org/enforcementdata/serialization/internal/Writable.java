package org.enforcementdata.serialization.internal;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.RepresentableValidator;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.text.WrittenText;

/**
 * What cannot be written, since nobody could read it: checking says the same of it before. The
 * sentence names the member and never shows the value.
 */
final class Writable {

  private Writable() {}

  /**
   * Demands that a member can be written; the parts of a record answer for their own members.
   *
   * @throws IllegalArgumentException where it cannot
   */
  static void require(MemberDeclaration member, Object value) {
    if (value instanceof List<?> list) {
      list.forEach(each -> require(member, each));
    } else if (value instanceof WrittenText written) {
      requireText(member, written.getValue());
    } else if (value instanceof String text) {
      requireText(member, text);
    } else if (!(value instanceof DataObject)) {
      require(member.toString(), RepresentableValidator.defect(value));
    }
  }

  private static void requireText(MemberDeclaration member, String text) {
    if (text.length() > Json.TEXT) {
      throw new IllegalArgumentException(
          member
              + " cannot be written: found "
              + text.length()
              + " characters, expected at most "
              + Json.TEXT);
    }
    require(member.toString(), RepresentableValidator.defect(text));
  }

  /** Demands that members which a type does not know can be written. */
  static void require(ObjectBinding type, UnknownMembers unknown) {
    for (String name : unknown.names()) {
      if (type.isKnown(name)) {
        throw new IllegalArgumentException(
            "unknown member " + name + ": the type has a member of that name");
      }
    }
    require("unknown member", unknown.defect());
  }

  private static void require(String what, Optional<Defect> defect) {
    if (defect.isPresent()) {
      throw new IllegalArgumentException(
          what
              + " cannot be written: found "
              + defect.get().found().en()
              + ", expected "
              + defect.get().expected().en());
    }
  }
}
