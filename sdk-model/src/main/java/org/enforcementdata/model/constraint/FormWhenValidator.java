package org.enforcementdata.model.constraint;

import java.util.function.Consumer;
import org.enforcementdata.model.declaration.DataObject;

/** Judges {@link FormWhen}. */
public final class FormWhenValidator extends ObjectValidator<FormWhen> {

  @Override
  void judge(FormWhen constraint, DataObject<?> object, Consumer<Breach> breaches) {
    judge(new FormWhenKind(), constraint, object, breaches);
  }
}
