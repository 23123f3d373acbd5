package org.enforcementdata.model.declaration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.text.WrittenText;

/** All types that records are made of, found through their declarations. */
public final class DeclaredTypes {

  private DeclaredTypes() {}

  /** The record types and every object-shaped type in them. */
  public static List<TypeDeclaration> objects() {
    Set<TypeDeclaration> found = new LinkedHashSet<>();
    Deque<TypeDeclaration> open = new ArrayDeque<>();
    RecordTypes.all().forEach(type -> open.add(TypeDeclaration.of(type)));
    while (!open.isEmpty()) {
      TypeDeclaration type = open.remove();
      if (found.add(type)) {
        type.members().stream()
            .map(MemberDeclaration::elementType)
            .filter(DataObject.class::isAssignableFrom)
            .forEach(element -> open.add(TypeDeclaration.of(element)));
      }
    }
    return List.copyOf(found);
  }

  /** Every member of every type. */
  public static List<MemberDeclaration> members() {
    return objects().stream().flatMap(type -> type.members().stream()).toList();
  }

  /** Every text type that a member has, and those of members to come. */
  public static List<Class<? extends WrittenText>> texts() {
    Stream<Class<?>> used = members().stream().map(MemberDeclaration::elementType);
    return Stream.concat(used, TextArbitraries.types().stream())
        .filter(WrittenText.class::isAssignableFrom)
        .distinct()
        .<Class<? extends WrittenText>>map(type -> type.asSubclass(WrittenText.class))
        .toList();
  }
}
