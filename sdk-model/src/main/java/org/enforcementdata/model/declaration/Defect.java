package org.enforcementdata.model.declaration;

/**
 * Why a value is not what its declaration demands. Holds no value of the member itself: whoever
 * reports it knows whether the value may be shown.
 *
 * @param rule id of the rule that it breaks, such as {@code credit-code.valid}
 * @param found what was found besides the value, such as 9 000 digits; empty where the value itself
 *     says it
 * @param expected what was expected, such as 校验码 3 / check character 3
 */
public record Defect(String rule, BilingualText found, BilingualText expected) {

  private static final BilingualText VALUE = new BilingualText("", "");

  /** A defect that the value itself shows. */
  public static Defect expected(String rule, BilingualText expected) {
    return new Defect(rule, VALUE, expected);
  }

  /** Whether what was found is the value itself. */
  public boolean isOfValue() {
    return found.equals(VALUE);
  }
}
