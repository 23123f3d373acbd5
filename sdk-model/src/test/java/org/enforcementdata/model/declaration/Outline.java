package org.enforcementdata.model.declaration;

import java.util.List;
import org.enforcementdata.model.EnforcementRecord;

/** What a type declares itself, short enough to be compared with the catalogue by eye. */
public final class Outline {

  private Outline() {}

  /**
   * The type's own members with their cardinality: {@code mode 1} always, {@code kind 1 in full} in
   * a full record, {@code officersPresent 1..* in full}, {@code phone 0..1}.
   */
  public static List<String> of(Class<? extends DataObject<?>> type) {
    return own(type).stream().map(member -> member.name() + " " + cardinality(member)).toList();
  }

  /** The type's own members of that certainty. */
  public static List<String> of(Class<? extends DataObject<?>> type, Certainty certainty) {
    return own(type).stream()
        .filter(member -> member.certainty() == certainty)
        .map(MemberDeclaration::name)
        .toList();
  }

  /** The members of a value's type, without those of every record, that have no value in it. */
  public static List<String> absentIn(DataObject<?> value) {
    return own(TypeDeclaration.of(value).type()).stream()
        .filter(member -> member.values(value).isEmpty())
        .map(MemberDeclaration::name)
        .toList();
  }

  private static List<MemberDeclaration> own(Class<?> type) {
    List<String> header =
        EnforcementRecord.class.isAssignableFrom(type)
            ? MemberOrder.of(EnforcementRecord.class)
            : List.of();
    return TypeDeclaration.of(type).members().stream()
        .filter(member -> !header.contains(member.name()))
        .toList();
  }

  private static String cardinality(MemberDeclaration member) {
    boolean isList = member.cardinality() == Cardinality.MANY;
    if (member.isRequired()) {
      return "1";
    }
    if (member.isRequiredInFull()) {
      return isList ? "1..* in full" : "1 in full";
    }
    return isList ? "0..*" : "0..1";
  }
}
