package org.enforcementdata.model.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.ExactlyOneOf;
import org.enforcementdata.model.constraint.ExactlyOneOfValidator;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.permit.Outlet;
import org.enforcementdata.model.permit.StandardOutletCode;
import org.enforcementdata.model.permit.StandardOutletCodeValidator;

/** Breaks what an object as a whole, or a list of it, must be. */
final class ObjectBreakages {

  private ObjectBreakages() {}

  static List<Breakage> of(String at, DataObject object) {
    TypeDeclaration type = TypeDeclaration.of(object);
    List<Breakage> found = new ArrayList<>();
    for (MemberDeclaration member : type.members()) {
      if (member.minItems() > 0) {
        List<?> tooFew = member.values(object).subList(0, member.minItems() - 1);
        found.add(new Breakage(at + "/" + member.name(), "list.size", tooFew));
      }
    }
    ExactlyOneOf choice = type.type().getAnnotation(ExactlyOneOf.class);
    if (choice != null) {
      found.add(new Breakage(at, choice.rule(), without(object, List.of(choice.value()))));
    }
    if (object instanceof Outlet outlet
        && StandardOutletCodeValidator.KINDS.contains(outlet.getKind())) {
      found.add(new Breakage(at + "/outletCode", StandardOutletCode.RULE, OutletCode.of("DA1")));
    }
    return found;
  }

  private static DataObject without(DataObject object, List<String> names) {
    DataObject bare = object;
    for (String name : ExactlyOneOfValidator.present(object, names)) {
      Object absent =
          Construction.members(object).get(name) instanceof List ? List.of() : Optional.empty();
      bare = Construction.with(bare, name, absent);
    }
    return bare;
  }
}
