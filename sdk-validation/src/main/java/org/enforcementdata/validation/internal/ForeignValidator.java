package org.enforcementdata.validation.internal;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    /** The provider tells its version when it is loaded; held, for loggers are forgotten else. */
    private static final Logger VERSION =
        Logger.getLogger("org.hibernate.validator.internal.util.Version");

    static final Validator VALIDATOR = quietly();

    private static Validator quietly() {
      if (VERSION.getLevel() == null) {
        VERSION.setLevel(Level.WARNING);
      }
      return Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new InTheLanguageOfNow())
          .buildValidatorFactory()
          .getValidator();
    }
  }

  /** Speaks the language that the process has when it is asked, not when it was first asked. */
  private static final class InTheLanguageOfNow implements MessageInterpolator {

    private final MessageInterpolator messages = new ParameterMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
      return messages.interpolate(template, context, Locale.getDefault());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return messages.interpolate(template, context, locale);
    }
  }
}
