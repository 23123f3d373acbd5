package org.enforcementdata.model.declaration;

/**
 * Why a written text is not what its type demands. Holds no value: whoever reports it knows whether
 * the value may be shown.
 *
 * @param rule id of the rule that it breaks, such as {@code credit-code.valid}
 * @param expected what was expected, such as 校验码 3 / check character 3
 */
public record Defect(String rule, BilingualText expected) {}
