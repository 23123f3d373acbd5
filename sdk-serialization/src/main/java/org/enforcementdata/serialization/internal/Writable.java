package org.enforcementdata.serialization.internal;

import java.util.Optional;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.RepresentableValidator;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.text.WrittenText;

/**
 * What cannot be written, since nobody could read it: checking says the same of it before. The
 * sentence names the member and never shows the value.
 */
final class Writable {

  private Writable() {}

  /** Demands that a member's text can be written. */
  static void requireText(MemberDeclaration member, Object value) {
    String text = value instanceof WrittenText written ? written.getValue() : (String) value;
    if (text.length() > Json.TEXT) {
      throw new IllegalArgumentException(
          member
              + " cannot be written: found "
              + text.length()
              + " characters, expected at most "
              + Json.TEXT);
    }
    boolean isWhole =
        value instanceof WrittenText written ? written.isWritable() : Representation.isWhole(text);
    if (!isWhole) {
      demandNone(Representation.defect(text), member);
    }
  }

  /** Demands that a member's number, time or foreign data can be written. */
  static void require(MemberDeclaration member, Object value) {
    demandNone(RepresentableValidator.defect(value), member);
  }

  /** Demands that members which a type does not know can be written. */
  static void require(ObjectBinding type, UnknownMembers unknown) {
    for (String name : unknown.names()) {
      if (type.isKnown(name)) {
        throw new IllegalArgumentException(
            "unknown member " + name + ": the type has a member of that name");
      }
    }
    demandNone(unknown.defect(), "unknown member");
  }

  private static void demandNone(Optional<Defect> defect, Object what) {
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
