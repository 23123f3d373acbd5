package org.enforcementdata.validation.rule.value;

import java.util.HashSet;
import java.util.Set;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.FormerName;

/** The names under which the entity base knows an enterprise. */
final class EntityNames {

  private EntityNames() {}

  /** The present name and all former ones. */
  static Set<String> all(Enterprise enterprise) {
    Set<String> names = new HashSet<>();
    names.add(enterprise.getName());
    enterprise.getFormerNames().stream().map(FormerName::getName).forEach(names::add);
    return names;
  }
}
