package org.enforcementdata.validation.rule.permit;

import java.util.Set;
import org.enforcementdata.model.text.Folding;

/**
 * A unit of a limit as units are compared: µ and μ, ³ and 3, ㎥ and m3 are the same, so {@code µg/㎥}
 * is {@code μg/m3}. Immutable and thread-safe.
 *
 * @param name the folded name
 */
record Unit(String name) {

  private static final Set<String> CONCENTRATIONS =
      Set.of(
          "g/L", "mg/L", "μg/L", "ng/L", "g/m3", "mg/m3", "μg/m3", "ng/m3", "无量纲", "个/L", "MPN/L",
          "dB(A)", "Bq/L");
  private static final Set<String> RATES =
      Set.of("kg/h", "g/h", "mg/h", "t/a", "kg/a", "kg/d", "t/d");

  /** The unit that a text names, however it is written. */
  static Unit of(String written) {
    return new Unit(Folding.code(written));
  }

  /** Whether it is one of concentration. */
  boolean isConcentration() {
    return CONCENTRATIONS.contains(name);
  }

  /** Whether it is one of amounts over time. */
  boolean isRate() {
    return RATES.contains(name);
  }
}
