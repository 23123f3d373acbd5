package org.enforcementdata.validation.rule.party;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.validation.rule.Input;

/** The names under which the entity base knows an enterprise. */
final class EntityNames {

  /** Names that an enterprise bore before. */
  static final Input<Enterprise, String> FORMER =
      Input.of(Enterprise.class, "/formerNames/*/name", String.class);

  private static final Input<Enterprise, String> PRESENT =
      Input.of(Enterprise.class, "/name", String.class);

  private EntityNames() {}

  static String present(Enterprise enterprise) {
    return PRESENT.in(enterprise).orElseThrow();
  }

  /** Whether a name is the present one or a former one. */
  static boolean include(Enterprise enterprise, String name) {
    return present(enterprise).equals(name) || areFormerly(enterprise, name);
  }

  /** Whether a name is a former one and not the present one. */
  static boolean areFormerly(Enterprise enterprise, String name) {
    List<String> former = new ArrayList<>();
    FORMER.visit(enterprise, (at, each) -> former.add(each), at -> {});
    return !present(enterprise).equals(name) && former.contains(name);
  }
}
