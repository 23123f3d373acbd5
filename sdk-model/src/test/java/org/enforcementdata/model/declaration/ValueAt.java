package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One value in a value.
 *
 * @param at JSON Pointer
 * @param member the member whose value, or of whose list an element, it is
 * @param value the value
 */
public record ValueAt(String at, MemberDeclaration member, Object value) {

  /** All values in a value, those of a nested object after the object itself. */
  public static List<ValueAt> of(DataObject<?> root) {
    List<ValueAt> values = new ArrayList<>();
    add("", root, values);
    return values;
  }

  private static void add(String at, DataObject<?> object, List<ValueAt> values) {
    for (MemberDeclaration member : TypeDeclaration.of(object).members()) {
      List<?> present = member.values(object);
      for (int i = 0; i < present.size(); i++) {
        String index = member.cardinality() == Cardinality.MANY ? "/" + i : "";
        String place = at + "/" + member.name() + index;
        values.add(new ValueAt(place, member, present.get(i)));
        if (present.get(i) instanceof DataObject<?> nested) {
          add(place, nested, values);
        }
      }
    }
  }

  /** The objects in a value, itself first. */
  public static List<ObjectAt> objects(DataObject<?> root) {
    Stream<ObjectAt> parts =
        of(root).stream()
            .filter(value -> value.value() instanceof DataObject<?>)
            .map(value -> new ObjectAt(value.at(), (DataObject<?>) value.value()));
    return Stream.concat(Stream.of(new ObjectAt("", root)), parts).toList();
  }

  /**
   * One object in a value.
   *
   * @param at JSON Pointer
   * @param object the object
   */
  public record ObjectAt(String at, DataObject<?> object) {

    /** Its declaration. */
    public TypeDeclaration type() {
      return TypeDeclaration.of(object);
    }
  }
}
