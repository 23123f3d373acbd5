package org.enforcementdata.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.MemberDeclaration.Cardinality;
import org.enforcementdata.model.declaration.TypeDeclaration;

/** Goes through all values of a record, each with its JSON Pointer, in the standard's order. */
public final class Walk {

  private Walk() {}

  /** Visits the values of a type, wherever in an object they stand, the object itself included. */
  public static <T> void visit(DataObject object, Class<T> type, BiConsumer<String, T> visitor) {
    visit("", object, type, visitor);
  }

  private static <T> void visit(
      String at, Object value, Class<T> type, BiConsumer<String, T> visitor) {
    if (type.isInstance(value)) {
      visitor.accept(at, type.cast(value));
    }
    if (value instanceof DataObject object) {
      for (MemberDeclaration member : TypeDeclaration.of(object).members()) {
        visitMember(at, object, member, type, visitor);
      }
    }
  }

  private static <T> void visitMember(
      String at,
      DataObject object,
      MemberDeclaration member,
      Class<T> type,
      BiConsumer<String, T> visitor) {
    Class<?> element = member.elementType();
    if (!type.isAssignableFrom(element) && !DataObject.class.isAssignableFrom(element)) {
      return;
    }
    List<?> values = member.values(object);
    for (int i = 0; i < values.size(); i++) {
      boolean isList = member.cardinality() == Cardinality.MANY;
      String place = at + "/" + member.name() + (isList ? "/" + i : "");
      visit(place, values.get(i), type, visitor);
    }
  }
}
