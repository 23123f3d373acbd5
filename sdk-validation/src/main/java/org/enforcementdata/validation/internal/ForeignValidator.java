package org.enforcementdata.validation.internal;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator, loaded only when somebody asks for it. */
public final class ForeignValidator {

  private ForeignValidator() {}

  /** The one validator. */
  public static Validator instance() {
    return Holder.VALIDATOR;
  }

  private static final class Holder {
    static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
  }
}
