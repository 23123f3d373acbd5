package org.enforcementdata.model.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.text.WrittenText;

/** The types that the record types and the report are made of, in the order in which they occur. */
public final class DeclaredTypes {

  private static final Map<Class<?>, TypeDeclaration> OBJECTS = new LinkedHashMap<>();
  private static final Set<Class<?>> TEXTS = new LinkedHashSet<>();

  static {
    RecordTypes.all().forEach(type -> collect(TypeDeclaration.of(type)));
    Documents.all().forEach(DeclaredTypes::collect);
  }

  private DeclaredTypes() {}

  /** The object-shaped types, records first. */
  public static Collection<TypeDeclaration> objects() {
    return java.util.Collections.unmodifiableCollection(OBJECTS.values());
  }

  /** The text types, code lists among them. */
  public static Set<Class<?>> texts() {
    return java.util.Collections.unmodifiableSet(TEXTS);
  }

  private static void collect(TypeDeclaration type) {
    if (OBJECTS.putIfAbsent(type.type(), type) != null) {
      return;
    }
    for (MemberDeclaration member : type.members()) {
      member.part().ifPresent(DeclaredTypes::collect);
      if (WrittenText.class.isAssignableFrom(member.elementType())) {
        TEXTS.add(member.elementType());
      }
    }
  }
}
