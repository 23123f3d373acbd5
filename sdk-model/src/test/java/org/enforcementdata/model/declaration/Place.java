package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.declaration.MemberDeclaration.Cardinality;

/**
 * One value in a value.
 *
 * @param at JSON Pointer
 * @param member the member whose value, or of whose list an element, it is
 * @param value the value
 */
public record Place(String at, MemberDeclaration member, Object value) {

  /** All values in a value, those of a nested object after the object itself. */
  public static List<Place> of(DataObject root) {
    List<Place> places = new ArrayList<>();
    add("", root, places);
    return places;
  }

  private static void add(String at, DataObject object, List<Place> places) {
    for (MemberDeclaration member : TypeDeclaration.of(object).members()) {
      List<?> values = member.values(object);
      for (int i = 0; i < values.size(); i++) {
        String index = member.cardinality() == Cardinality.MANY ? "/" + i : "";
        String place = at + "/" + member.name() + index;
        places.add(new Place(place, member, values.get(i)));
        if (values.get(i) instanceof DataObject nested) {
          add(place, nested, places);
        }
      }
    }
  }
}
