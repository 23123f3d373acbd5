package org.enforcementdata.model.constraint;

import java.util.function.Consumer;
import org.enforcementdata.model.declaration.DataObject;

/** Judges {@link OneOf}. */
public final class OneOfValidator extends ObjectValidator<OneOf> {

  @Override
  void judge(OneOf constraint, DataObject<?> object, Consumer<Breach> breaches) {
    judge(new OneOfKind(), constraint, object, breaches);
  }
}
