package org.enforcementdata.model.declaration;

import java.util.List;
import org.enforcementdata.model.EnforcementRecord;

/** What a type declares itself, short enough to be compared with the catalogue by eye. */
public final class Outline {

  private Outline() {}

  /** The type's own members with their cardinality, such as {@code handlers 2..*}. */
  public static List<String> of(Class<? extends DataObject> type) {
    return own(type).stream().map(member -> member.name() + " " + cardinality(member)).toList();
  }

  /** The type's own members of that certainty. */
  public static List<String> of(Class<? extends DataObject> type, Certainty certainty) {
    return own(type).stream()
        .filter(member -> member.term().certainty() == certainty)
        .map(MemberDeclaration::name)
        .toList();
  }

  /** The members of a value's type, without those of every record, that have no value in it. */
  public static List<String> absentIn(DataObject value) {
    return own(TypeDeclaration.of(value).type()).stream()
        .filter(member -> member.values(value).isEmpty())
        .map(MemberDeclaration::name)
        .toList();
  }

  private static List<MemberDeclaration> own(Class<?> type) {
    return TypeDeclaration.of(type).members().stream()
        .filter(member -> member.accessor().getDeclaringClass() != EnforcementRecord.class)
        .toList();
  }

  private static String cardinality(MemberDeclaration member) {
    return switch (member.cardinality()) {
      case ONE -> "1";
      case OPTIONAL -> "0..1";
      case MANY -> member.minItems() + "..*";
    };
  }
}
