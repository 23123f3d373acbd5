package org.enforcementdata.validation;

import java.util.Set;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.identity.RecordId;

/** The references that a record and its parts hold. */
final class References {

  /** The members by which a record names itself and its predecessor, which are no references. */
  private static final Set<String> OWN = Set.of("recordId", "supersedes");

  private References() {}

  static void collect(DataObject object, Set<String> targets) {
    for (MemberDeclaration member : TypeDeclaration.of(object).members()) {
      Class<?> type = member.elementType();
      if (type == RecordId.class && !OWN.contains(member.name())) {
        member.values(object).forEach(id -> targets.add(((RecordId<?>) id).getValue()));
      } else if (DataObject.class.isAssignableFrom(type)) {
        member.values(object).forEach(part -> collect((DataObject) part, targets));
      }
    }
  }
}
