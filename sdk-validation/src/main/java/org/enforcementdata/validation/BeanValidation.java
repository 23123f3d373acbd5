package org.enforcementdata.validation;

import jakarta.validation.Validator;
import org.enforcementdata.validation.internal.ForeignValidator;

/**
 * A ready-made Bean Validation provider for embedders who check by {@code @Valid}: no expression
 * language, nothing logged, the messages of the standard in Chinese and English. It finds the same
 * broken constraints as {@link Conformance}, and judges no rules.
 */
public final class BeanValidation {

  private BeanValidation() {}

  /** A validator, thread-safe; made when first asked for. */
  public static Validator validator() {
    return ForeignValidator.instance();
  }
}
