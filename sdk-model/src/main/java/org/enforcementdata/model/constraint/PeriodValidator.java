package org.enforcementdata.model.constraint;

import java.util.function.Consumer;
import org.enforcementdata.model.declaration.DataObject;

/** Judges {@link Period}. */
public final class PeriodValidator extends ObjectValidator<Period> {

  @Override
  void judge(Period constraint, DataObject<?> object, Consumer<Breach> breaches) {
    judge(new PeriodKind(), constraint, object, breaches);
  }
}
